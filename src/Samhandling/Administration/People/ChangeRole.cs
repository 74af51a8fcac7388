using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Administration.People;

/// <summary>A coordinator gives a person another role. The person signs in anew; nobody changes the own role.</summary>
[Needs(Permission.ManagePeople)]
public sealed class ChangeRole(SamhandlingDb db, PartnershipSeats seats)
{
    public sealed class Form
    {
        public Role Role { get; set; }
    }

    public async Task<Result<SeatedPerson>> Handle(Guid seatId, Form form, CancellationToken cancel = default)
    {
        var person = await seats.Find(seatId, cancel);
        if (seats.IsOwn(person)) return new Refusal(nameof(Form.Role), Texts.NotOneself);
        if (!Enum.IsDefined(form.Role)) return new Refusal(nameof(Form.Role), Texts.NoRole);
        if (form.Role is not Role.Coordinator && await seats.Loses(person, cancel) is { } last) return last with { Field = nameof(Form.Role) };
        person.Seat.Role = form.Role;
        person.User.SignsOutEverywhere();
        return await db.SaveDurablyAsync<SeatedPerson>(person, cancel);
    }
}
