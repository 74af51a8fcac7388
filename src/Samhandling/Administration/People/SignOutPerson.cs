using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Administration.People;

/// <summary>A coordinator signs a person out everywhere: a telephone was lost. Only where the account is this partnership's alone.</summary>
[Needs(Permission.ManagePeople)]
public sealed class SignOutPerson(SamhandlingDb db, PartnershipSeats seats)
{
    public async Task<Result<SeatedPerson>> Handle(Guid seatId, CancellationToken cancel = default)
    {
        var person = await seats.Find(seatId, cancel);
        if (!person.IsOnlyHere) return new Refusal("", Texts.NotOnlyHere);
        person.User.SignsOutEverywhere();
        return await db.SaveDurablyAsync<SeatedPerson>(person, cancel);
    }
}
