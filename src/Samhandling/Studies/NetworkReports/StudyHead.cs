using Samhandling.Platform;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.NetworkReports;

/// <summary>What a study is about: what stands at the top of the page and under its figures.</summary>
/// <param name="Question">What was asked, in the words of the round; null where nobody has said.</param>
/// <param name="HeldOn">Null for a file of which nobody has said.</param>
/// <param name="Cap">The most names a respondent could give; null is no cap.</param>
/// <param name="Source">Whose data it is.</param>
/// <param name="ReckonedOn">The day of our own calculation.</param>
public sealed record StudyHead(string Title, string? Place, string? Question, DateOnly? HeldOn, int? Cap, string? Source, DateOnly ReckonedOn, Population? Population)
{
    /// <summary>Why the study is kept, by what right, and until when; null for a file that is not kept.</summary>
    public Keeping? Keeping { get; init; }

    /// <summary>The round that it was built of; null for one that was imported.</summary>
    public Guid? RoundId { get; init; }

    /// <summary>Which contacts are reckoned by their weight; null where they have none.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>That only the heavier contacts are reckoned; null where all are.</summary>
    public string? OnlyHeavier => Threshold?.Least is { } least ? Texts.OnlyAtLeast.With(least) : null;

    /// <summary>The line under a figure: which contacts if not all, whose data, and who reckoned when.</summary>
    public string SourceLine => string.Join(' ', new[]
    {
        OnlyHeavier, Source is null ? null : Texts.SourceIs.With(Source.TrimEnd('.', ' ')), Texts.OwnCalculation.With(ReckonedOn),
    }.OfType<string>());
}

/// <summary>The least weight of a contact that is reckoned.</summary>
/// <param name="Least">Null is all.</param>
/// <param name="Offered">Those that the reader may choose.</param>
public sealed record Threshold(double? Least, IReadOnlyList<double> Offered)
{
    /// <summary>As the address says it, after a question mark; empty for all.</summary>
    public string Query => Least is { } least ? FormattableString.Invariant($"?least={least}") : "";
}

/// <summary>Why a study is kept, by what right, and the day on which names and ties are deleted.</summary>
public sealed record Keeping(string Purpose, string LegalBasis, DateOnly DeleteOn);
