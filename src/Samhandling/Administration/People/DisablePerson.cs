using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Administration.People;

/// <summary>A coordinator lets a person in no more, or again. Only where the account is this partnership's alone; of others the seat is taken.</summary>
[Needs(Permission.ManagePeople)]
public sealed class DisablePerson(SamhandlingDb db, PartnershipSeats seats, TimeProvider clock)
{
    public sealed class Form
    {
        public bool MayComeIn { get; set; }
    }

    public async Task<Result<SeatedPerson>> Handle(Guid seatId, Form form, CancellationToken cancel = default)
    {
        var person = await seats.Find(seatId, cancel);
        if (seats.IsOwn(person)) return new Refusal("", Texts.NotOneself);
        if (!person.IsOnlyHere) return new Refusal("", Texts.NotOnlyHere);
        if (!form.MayComeIn && await seats.Loses(person, cancel) is { } last) return last;
        person.User.DisabledAt = form.MayComeIn ? null : clock.GetUtcNow().UtcDateTime;
        person.User.SignsOutEverywhere();
        return await db.SaveDurablyAsync<SeatedPerson>(person, cancel);
    }
}
