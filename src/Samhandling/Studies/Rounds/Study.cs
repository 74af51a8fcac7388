using Samhandling.Platform;

namespace Samhandling.Studies.Rounds;

/// <summary>What is said of a <see cref="Study"/>.</summary>
public sealed record StudyFacts(string Title, string Purpose, string LegalBasis, DateOnly DeleteOn);

/// <summary>Something that is asked of persons, once or in several rounds: what for, on which legal ground, and until when it is kept.</summary>
public sealed class Study
{
    public const int TitleLength = 200, PurposeLength = 1000, LegalBasisLength = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public string Purpose { get; private set; } = "";
    public string LegalBasis { get; private set; } = "";

    /// <summary>The day on which answers and names are deleted.</summary>
    public DateOnly DeleteOn { get; private set; }

    /// <summary>The user who alone sees who named whom, until the names are approved.</summary>
    public required Guid OwnerId { get; init; }
    public List<Round> Rounds { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused if it would be deleted before it is held.</summary>
    public static Result<Study> Of(StudyFacts facts, Guid ownerId, DateOnly today) => new Study { OwnerId = ownerId }.Taking(facts, today);

    public StudyFacts Facts() => new(Title, Purpose, LegalBasis, DeleteOn);

    public Result<Study> Change(StudyFacts facts, DateOnly today)
    {
        Version++;
        return Taking(facts, today);
    }

    private Result<Study> Taking(StudyFacts facts, DateOnly today)
    {
        if (facts.DeleteOn <= today) return new Refusal(nameof(DeleteOn), Texts.DeleteLater);
        (Title, Purpose, LegalBasis, DeleteOn) = (facts.Title.Trim(), facts.Purpose.Trim(), facts.LegalBasis.Trim(), facts.DeleteOn);
        return this;
    }
}
