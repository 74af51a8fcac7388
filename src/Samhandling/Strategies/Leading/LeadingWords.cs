namespace Samhandling.Strategies.Leading;

/// <summary>What parts and kinds are called in the visitor's language, and where the things are seen.</summary>
public static class LeadingWords
{
    public static string Text(this LeadingPart part) => part switch { LeadingPart.Leader => Texts.Leader, LeadingPart.CoLeader => Texts.CoLeader, LeadingPart.Deputy => Texts.Deputy, _ => Texts.Counterpart };

    public static string Text(this LedKind kind) => kind switch { LedKind.Document => Texts.KindDocument, LedKind.Objective => Texts.KindObjective, LedKind.Step => Texts.KindStep, _ => Texts.KindGroup };

    /// <summary>Where the thing is seen, within the partnership.</summary>
    public static string Path(this LedKind kind, Guid id) => kind switch { LedKind.Document => $"documents/{id}", LedKind.Objective => $"objectives/{id}", LedKind.Step => $"process-steps/{id}", _ => $"groups/{id}" };
}
