using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Administration.People;

/// <summary>A coordinator gives a person another role. The person signs in anew; nobody changes the own role.</summary>
[Needs(Permission.ManagePeople)]
public sealed class ChangeRole(SamhandlingDb db, PartnershipSeats seats)
{
    public sealed class Form
    {
        public Role Role { get; set; }
        public int Version { get; set; }

        public static Form Of(Seat seat) => new() { Role = seat.Role, Version = seat.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Role, Role.Text())];
    }

    /// <summary>Refused if another has given the person another role since the form was opened.</summary>
    public async Task<Result<SeatedPerson>> Handle(Guid seatId, Form form, CancellationToken cancel = default)
    {
        var person = await seats.Find(seatId, cancel);
        if (seats.IsOwn(person)) return new Refusal(nameof(Form.Role), Texts.NotOneself);
        if (!Enum.IsDefined(form.Role)) return new Refusal(nameof(Form.Role), Texts.NoRole);
        if (form.Version != person.Seat.Version) return Refusal.Clash;
        if (form.Role is not Role.Coordinator && await seats.Loses(person, cancel) is { } last) return last with { Field = nameof(Form.Role) };
        person.Seat.Becomes(form.Role);
        person.User.SignsOutEverywhere();
        return await db.SaveDurablyAsync<SeatedPerson>(person, cancel);
    }
}
