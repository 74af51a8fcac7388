using Samhandling.Platform;

namespace Samhandling.Studies.Rounds;

/// <summary>Who is suggested to a respondent who writes a name.</summary>
public enum Suggested { Nobody, Asked, Register }

/// <summary>How far a round has come.</summary>
public enum RoundState { Planned, Open, Closed }

/// <summary>What is said of a <see cref="Round"/>.</summary>
/// <param name="Name">What tells it from the study's other rounds: the year.</param>
/// <param name="ClosesOn">The last day on which one can answer.</param>
/// <param name="Boundary">Who counts as within, as it was settled before anyone was asked.</param>
/// <param name="Suggests">Who is suggested to a respondent who writes a name.</param>
public sealed record RoundFacts(string Name, DateOnly ClosesOn, string? Boundary, Suggested Suggests);

/// <summary>One time that a <see cref="Study"/> is asked.</summary>
public sealed class Round
{
    public const int NameLength = 100, BoundaryLength = 1000, NoteLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid StudyId { get; init; }
    public Study? Study { get; private init; }
    public string Name { get; private set; } = "";
    public DateOnly ClosesOn { get; private set; }
    public string? Boundary { get; private set; }
    public Suggested Suggests { get; private set; }
    public DateTime? OpenedAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }

    /// <summary>When names were cleared for others than the owner; null while they are not.</summary>
    public DateTime? NamesApprovedAt { get; private set; }

    /// <summary>The hash of the link by which anyone may answer; null where only those who are asked may.</summary>
    public byte[]? OpenLinkHash { get; private set; }

    /// <summary>The round whose questions and persons this one took over.</summary>
    public Guid? PreviousId { get; init; }
    public List<QuestionnaireEdition> Editions { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused if nobody could answer any more.</summary>
    public static Result<Round> Of(Guid studyId, RoundFacts facts, DateOnly today, Guid? previousId = null) => new Round { StudyId = studyId, PreviousId = previousId }.Taking(facts, today);

    public RoundFacts Facts() => new(Name, ClosesOn, Boundary, Suggests);

    /// <summary>Refused if nobody could answer any more, or if who counts as within is another once it was asked, and no note says why.</summary>
    public Result<Round> Change(RoundFacts facts, DateOnly today, string? note = null)
    {
        Version++;
        var boundary = facts.Boundary?.ReplaceLineEndings("\n").Trim() ?? "";
        if (OpenedAt is null || boundary.Equals(Boundary ?? "", StringComparison.Ordinal)) return Taking(facts with { Boundary = boundary }, today);
        if (string.IsNullOrWhiteSpace(note)) return new Refusal("Note", Texts.BoundaryNeedsNote);
        var noted = $"{boundary}\n{Texts.BoundaryChanged.With(today, note.Trim())}".Trim();
        return noted.Length > BoundaryLength ? new Refusal(nameof(Boundary), Texts.BoundaryTooLong.With(BoundaryLength)) : Taking(facts with { Boundary = noted }, today);
    }

    public RoundState State(DateOnly today) => OpenedAt is null ? RoundState.Planned : ClosedAt is null && today <= ClosesOn ? RoundState.Open : RoundState.Closed;

    /// <summary>From now one can answer. Opened anew after it was closed, it goes on with what was answered.</summary>
    public Result<Round> Open(DateTime now, DateOnly today)
    {
        if (today > ClosesOn) return new Refusal(nameof(ClosesOn), Texts.ClosesInThePast);
        OpenedAt ??= now;
        ClosedAt = null;
        Version++;
        return this;
    }

    /// <summary>From now one cannot answer any more. Closing twice is as once.</summary>
    public Result<Round> Close(DateTime now)
    {
        if (OpenedAt is null) return new Refusal("", Texts.NotOpenedYet);
        ClosedAt ??= now;
        Version++;
        return this;
    }

    /// <summary>Lets anyone answer who has the link, or nobody any more when null.</summary>
    public void OpenTo(byte[]? linkHash)
    {
        OpenLinkHash = linkHash;
        Version++;
    }

    /// <summary>Whether a user sees who answers and whom they name: the study's owner, and others once the names are approved. The round must know its study.</summary>
    public bool ShowsNamesTo(Guid? userId) => NamesApprovedAt is not null || (userId is not null && Study!.OwnerId == userId);

    public void ApproveNames(DateTime now)
    {
        NamesApprovedAt ??= now;
        Version++;
    }

    private Result<Round> Taking(RoundFacts facts, DateOnly today)
    {
        if (facts.ClosesOn < today && facts.ClosesOn != ClosesOn) return new Refusal(nameof(ClosesOn), Texts.ClosesInThePast);
        (Name, ClosesOn, Boundary, Suggests) = (facts.Name.Trim(), facts.ClosesOn, string.IsNullOrWhiteSpace(facts.Boundary) ? null : facts.Boundary.Trim(), facts.Suggests);
        return this;
    }
}
