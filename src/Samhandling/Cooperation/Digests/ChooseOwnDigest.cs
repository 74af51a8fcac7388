using Samhandling.Actors.Register;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Digests;

/// <summary>Somebody who is signed in says what to be told of. Who that is in the register is told by the address.</summary>
[Needs(Permission.SeePartnership)]
public sealed class ChooseOwnDigest(SamhandlingDb db, IEnumerable<IDigest> topics, OwnPerson person)
{
    /// <summary>The visitor in the register; null where nobody there has the visitor's address.</summary>
    public Task<Person?> Own(CancellationToken cancel = default) => person.Find(cancel);

    public async Task<Result<DigestChoice>> Handle(DigestForm form, CancellationToken cancel = default)
    {
        var own = await Own(cancel) ?? throw new NotFoundException();
        return await db.SaveAsync(form.Give(await db.ChoiceOf(own.Id, own.Language, cancel), topics), cancel);
    }
}
