using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.MeetingPlaces;

/// <summary>What is said of a <see cref="MeetingPlace"/>.</summary>
/// <param name="Audience">For whom it is; null where nobody has said.</param>
/// <param name="Stage">What stage it gives, and on what terms; null where nobody has said.</param>
/// <param name="OwnerId">The organisation that holds it.</param>
public sealed record MeetingPlaceFacts(string Name, string Purpose, string? Audience, string? Stage, Guid OwnerId);

/// <summary>Where people of many organisations meet again and again, such as a yearly conference; each time is an edition of it.</summary>
public sealed class MeetingPlace
{
    public const int NameLength = 200, PurposeLength = 1000, WordsLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Name { get; private set; } = "";
    public string Purpose { get; private set; } = "";
    public string? Audience { get; private set; }
    public string? Stage { get; private set; }
    public Guid OwnerId { get; private set; }
    public Organisation? Owner { get; private init; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without a name or a purpose that can be seen.</summary>
    public static Result<MeetingPlace> Of(MeetingPlaceFacts facts) => new MeetingPlace().Taking(facts);

    public Result<MeetingPlace> Change(MeetingPlaceFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    private Result<MeetingPlace> Taking(MeetingPlaceFacts facts)
    {
        if (Names.Clean(facts.Name) is not { } name) return new Refusal(nameof(Name), Texts.NameIsNeeded);
        if (Names.Clean(facts.Purpose) is null) return new Refusal(nameof(Purpose), Texts.PurposeIsNeeded);
        (Name, Purpose, Audience, Stage, OwnerId) = (name, facts.Purpose.Trim(), Names.Clean(facts.Audience), Names.Clean(facts.Stage), facts.OwnerId);
        return this;
    }
}
