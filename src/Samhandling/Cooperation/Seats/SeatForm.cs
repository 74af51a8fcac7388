using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Seats;

/// <summary>What is written of a seat: whose it is, who has it, as what, and when.</summary>
public sealed class SeatForm
{
    [Needed] public Guid? OrganisationId { get; set; }
    public Guid? PersonId { get; set; }
    public SeatPart Part { get; set; } = SeatPart.Member;
    public Guid? DeputyForId { get; set; }
    [ADay] public string? From { get; set; }
    [ADay] public string? To { get; set; }

    /// <summary>The organisation whose people are offered in the form.</summary>
    public Guid? PeopleOf { get; set; }

    /// <summary>What the visitor looks for among those who do not act for it.</summary>
    public string? Sought { get; set; }
    public int Version { get; set; }

    public static SeatForm Of(GroupSeat seat) => new()
    {
        OrganisationId = seat.OrganisationId,
        PeopleOf = seat.OrganisationId,
        PersonId = seat.PersonId,
        Part = seat.Part,
        DeputyForId = seat.DeputyForId,
        From = ADayAttribute.Write(seat.From),
        To = ADayAttribute.Write(seat.To),
        Version = seat.Version,
    };

    public SeatFacts Facts() => new(PersonId, Part, DeputyForId, ADayAttribute.Read(From), ADayAttribute.Read(To));

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.Person, PersonId is { } person ? nameOf(person) : Texts.Vacant),
        (Texts.Part, Part.Text()),
        (Texts.DeputyFor, DeputyForId is { } other ? nameOf(other) : null),
        (Texts.From, From),
        (Texts.To, To),
    ];
}
