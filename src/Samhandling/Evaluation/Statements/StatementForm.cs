using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Statements;

/// <summary>What is written of a statement, when it is first found and when it is changed.</summary>
public sealed class StatementForm
{
    /// <summary>A statement that is there already; only when a passage is placed.</summary>
    public Guid? StatementId { get; set; }

    /// <summary>What it is about: task:KEY or question:KEY.</summary>
    public string? About { get; set; }
    public Valence Valence { get; set; }
    public Level Level { get; set; }
    [AtMost(Statement.ThemeLength)] public string? Theme { get; set; }
    [AtMost(Statement.TextLength)] public string? Text { get; set; }
    public Guid? ContinuesId { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static StatementForm Of(Statement statement) => new()
    {
        About = statement.About,
        Valence = statement.Valence,
        Level = statement.Level,
        Theme = statement.Theme,
        Text = statement.Text,
        ContinuesId = statement.ContinuesId,
        Version = statement.Version,
    };

    public StatementFacts Facts()
    {
        var (task, question) = Read(About);
        return new(task, question, Valence, Level, Theme, Text, ContinuesId);
    }

    /// <summary>What it is about, taken apart; neither where nothing was chosen.</summary>
    public static (Guid? TaskId, Guid? QuestionId) Read(string? about) => about?.Split(':') switch
    {
        ["task", var key] when Guid.TryParse(key, out var id) => (id, null),
        ["question", var key] when Guid.TryParse(key, out var id) => (null, id),
        _ => (null, null),
    };

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Statement, Names.Clean(Text)), (Texts.Valence, Valence.Text()), (Texts.Level, Level.Text()), (Texts.Theme, Names.Clean(Theme))];
}
