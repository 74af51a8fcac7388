namespace Samhandling.Evaluation.Statements;

/// <summary>What valences and levels are called in the visitor's language.</summary>
public static class StatementWords
{
    public static string Text(this Valence valence) => valence switch
    {
        Valence.Positive => Texts.Positive,
        Valence.Improvement => Texts.Improvement,
        Valence.NoOpinion => Texts.NoOpinion,
        _ => Texts.NothingToImprove,
    };

    public static string Text(this Level level) => level switch
    {
        Level.Local => Texts.Local,
        Level.Regional => Texts.Regional,
        Level.National => Texts.National,
        Level.International => Texts.International,
        _ => Texts.LevelUnsaid,
    };
}
