using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Administration.People;

/// <summary>A coordinator takes a person's seat away, or gives up the own one. The account stays.</summary>
[Needs(Permission.ManagePeople)]
public sealed class RemovePerson(SamhandlingDb db, PartnershipSeats seats)
{
    public async Task<Result<SeatedPerson>> Handle(Guid seatId, CancellationToken cancel = default)
    {
        var person = await seats.Find(seatId, cancel);
        if (await seats.Loses(person, cancel) is { } last) return last;
        db.Remove(person.Seat);
        person.User.SignsOutEverywhere();
        return await db.SaveDurablyAsync<SeatedPerson>(person, cancel);
    }
}
