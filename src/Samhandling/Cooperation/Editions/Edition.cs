using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Editions;

/// <summary>How an <see cref="Edition"/> lets people in.</summary>
/// <param name="Capacity">How many have a seat; null where there is room for all.</param>
/// <param name="OpenUntil">The last day on which anybody can register; null where nobody can.</param>
/// <param name="IsPublic">Whether anybody sees the programme, and the way to register.</param>
public sealed record EditionFacts(int? Capacity, DateOnly? OpenUntil, bool IsPublic);

/// <summary>One time that a <see cref="MeetingPlace"/> is held. What is said and promised there belongs to its <see cref="Meeting"/>, as with every other.</summary>
public sealed class Edition
{
    public const int MostSeats = 10_000;
    public const string AttachmentKind = "edition";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid MeetingPlaceId { get; private init; }
    public MeetingPlace? MeetingPlace { get; private init; }
    public Guid MeetingId { get; private init; }
    public Meeting? Meeting { get; private init; }
    public int? Capacity { get; private set; }
    public DateOnly? OpenUntil { get; private set; }
    public bool IsPublic { get; private set; }

    /// <summary>Counts each seat that is taken or given back, so that two cannot take the last one.</summary>
    public int SeatsVersion { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused if it has no seat, or more than any hall has.</summary>
    public static Result<Edition> Of(Guid placeId, Guid meetingId, EditionFacts facts) => new Edition { MeetingPlaceId = placeId, MeetingId = meetingId }.Taking(facts);

    public Result<Edition> Change(EditionFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Whether anybody can register that day. Its meeting must be read.</summary>
    public bool IsOpen(DateOnly day) => IsPublic && day <= OpenUntil && day <= Meeting!.Until;

    /// <summary>How many more have a seat when so many have one; null where there is room for all.</summary>
    public int? SeatsLeft(int taken) => Capacity is { } seats ? Math.Max(0, seats - taken) : null;

    public void SeatsChange() => SeatsVersion++;

    private Result<Edition> Taking(EditionFacts facts)
    {
        if (facts.Capacity is < 1 or > MostSeats) return new Refusal(nameof(Capacity), Texts.SeatsAreBetween.With(MostSeats));
        (Capacity, OpenUntil, IsPublic) = (facts.Capacity, facts.OpenUntil, facts.IsPublic);
        return this;
    }
}
