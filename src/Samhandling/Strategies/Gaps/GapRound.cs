using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Gaps;

/// <summary>A time at which several assess how far a document's objectives are, and how far they should be.</summary>
public sealed class GapRound
{
    public const int TitleLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DocumentId { get; init; }
    public StrategyDocument? Document { get; private init; }
    public string Title { get; private init; } = "";

    /// <summary>Whether the parts are assessed too: the 169 targets and not the 17 goals alone.</summary>
    public bool IsDeep { get; private init; }
    public required DateOnly StartedOn { get; init; }

    /// <summary>The last day on which something was said; null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Refused without a title.</summary>
    public static Result<GapRound> Of(Guid documentId, string? title, bool isDeep, DateOnly today) =>
        Names.Clean(title) is { } clean ? new GapRound { DocumentId = documentId, Title = clean, IsDeep = isDeep, StartedOn = today } : new Refusal(nameof(Title), Texts.TitleIsNeeded);

    /// <summary>Refused if it is closed already.</summary>
    public Result<GapRound> Close(DateOnly today)
    {
        if (ClosedOn is { } closed) return new Refusal("", Texts.IsClosedAlready.With(closed));
        ClosedOn = today;
        return this;
    }
}

/// <summary>That a gap is deliberately left to others, and why.</summary>
public sealed class GapLeft
{
    public const int MotiveLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public required Guid ObjectiveId { get; init; }
    public string Motive { get; private init; } = "";
    public required DateOnly SaidOn { get; init; }

    /// <summary>Refused without a motive.</summary>
    public static Result<GapLeft> Of(Guid roundId, Guid objectiveId, string? motive, DateOnly today) =>
        Names.CleanLines(motive) is { } clean ? new GapLeft { RoundId = roundId, ObjectiveId = objectiveId, Motive = clean, SaidOn = today } : new Refusal(nameof(Motive), Texts.MotiveIsNeeded);
}
