using Samhandling.Platform;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Hierarchy;

/// <summary>What the sheet of a document says in whole sentences, on the page and in files alike.</summary>
public static class SheetWords
{
    /// <summary>Who decided it and when, and which edition it is.</summary>
    public static string WhoDecided(this StrategyDocument document)
    {
        var decided = document.DecidedOn is not { } day ? Texts.NotDecided : document.DecidedBy is { } by ? Texts.DecidedByOn.With(by, day) : Texts.Decided.With(day);
        return document.Edition > 1 ? $"{decided} {Texts.EditionOf.With(document.Edition)}" : decided;
    }
}
