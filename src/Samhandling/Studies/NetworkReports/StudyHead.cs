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
    /// <summary>The line under a figure: whose data, and who reckoned when.</summary>
    public string SourceLine => Source is null
        ? Texts.OwnCalculation.With(ReckonedOn)
        : $"{Texts.SourceIs.With(Source.TrimEnd('.', ' '))} {Texts.OwnCalculation.With(ReckonedOn)}";
}
