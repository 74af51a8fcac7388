using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Editions;
using Samhandling.Places.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Stage;

/// <summary>The gender of who stands on the stage, where the person has said it.</summary>
public enum Gender { NotSaid, Woman, Man, Other }

/// <summary>What is said of a <see cref="StageSlot"/>.</summary>
/// <param name="OrganisationId">Who has the stage; null for what is no one's, such as a break.</param>
/// <param name="Speaker">Who stands there for it, as the person wants to be named.</param>
/// <param name="Value">The core value that it carries, in the actor's own words.</param>
/// <param name="PlaceId">The municipality it is about; null where it is the organisation's own.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Audience">How many listened; null where nobody counted.</param>
public sealed record SlotFacts(DateOnly Day, TimeOnly At, int Minutes, string Topic, Guid? OrganisationId, string? Speaker, Gender Gender, string? Value, Guid? PlaceId, int? Audience);

/// <summary>A time on the stage of an <see cref="Edition"/>: who stands there, about what, and for how long.</summary>
public sealed class StageSlot
{
    public const int TopicLength = 300, SpeakerLength = 200, ValueLength = 200, MostMinutes = 600, MostAudience = 100_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid EditionId { get; init; }
    public Edition? Edition { get; private init; }
    public DateOnly Day { get; private set; }
    public TimeOnly At { get; private set; }
    public int Minutes { get; private set; }
    public string Topic { get; private set; } = "";
    public Guid? OrganisationId { get; private set; }
    public Organisation? Organisation { get; private init; }
    public string? Speaker { get; private set; }
    public Gender Gender { get; private set; }
    public string? Value { get; private set; }
    public Guid? PlaceId { get; private set; }
    public Place? Place { get; private init; }
    public int? Audience { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without a topic, or for a time that no stage has.</summary>
    public static Result<StageSlot> Of(Guid editionId, SlotFacts facts) => new StageSlot { EditionId = editionId }.Taking(facts);

    public Result<StageSlot> Change(SlotFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Takes an erased person off the programme; that the organisation stood there stays.</summary>
    public void LeaveOut(Subject subject)
    {
        if (!subject.IsCalled(Speaker)) return;
        (Speaker, Gender) = (null, Gender.NotSaid);
        Version++;
    }

    private Result<StageSlot> Taking(SlotFacts facts)
    {
        if (Names.Clean(facts.Topic) is not { } topic) return new Refusal(nameof(Topic), Texts.TopicIsNeeded);
        if (facts.Minutes is < 1 or > MostMinutes) return new Refusal(nameof(Minutes), Texts.MinutesAreBetween.With(MostMinutes));
        if (facts.Audience is < 0 or > MostAudience) return new Refusal(nameof(Audience), Texts.AudienceIsBetween.With(MostAudience));
        (Day, At, Minutes, Topic, OrganisationId, Speaker) = (facts.Day, facts.At, facts.Minutes, topic, facts.OrganisationId, Names.Clean(facts.Speaker));
        (Gender, Value, PlaceId, Audience) = (facts.Gender, Names.Clean(facts.Value), facts.PlaceId, facts.Audience);
        return this;
    }
}
