using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Tasks;
using Samhandling.Cooperation.Minutes;
using Samhandling.Evaluation.Rounds;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Statements;

/// <summary>What somebody thinks. To have no opinion, and to see nothing to improve, are answers too; what is both good and bad is two statements.</summary>
public enum Valence { Positive, Improvement, NoOpinion, NothingToImprove }

/// <summary>At which level it is meant.</summary>
public enum Level { Unsaid, Local, Regional, National, International }

/// <summary>What is said of a <see cref="Statement"/>.</summary>
/// <param name="TaskId">The task it is about; null where it answers an open question.</param>
/// <param name="QuestionId">The open question it answers; null where it is about a task.</param>
/// <param name="ContinuesId">The statement of the former round that it says again, or answers.</param>
public sealed record StatementFacts(Guid? TaskId, Guid? QuestionId, Valence Valence, Level Level, string? Theme, string? Text, Guid? ContinuesId = null);

/// <summary>In a few words, what one or several of those asked think of a task or an open question.</summary>
public sealed class Statement
{
    public const int TextLength = 500, ThemeLength = 100, MostInRound = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public EvaluationRound? Round { get; private init; }
    public Guid? TaskId { get; private set; }
    public AssignmentTask? Task { get; private init; }
    public Guid? QuestionId { get; private set; }
    public GuideQuestion? Question { get; private init; }
    public Valence Valence { get; private set; }
    public Level Level { get; private set; }
    public string? Theme { get; private set; }

    /// <summary>Empty where the valence says it all.</summary>
    public string Text { get; private set; } = "";
    public Guid? ContinuesId { get; private set; }
    public List<CodedPassage> Passages { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Whether the valence says all there is to say.</summary>
    public bool NeedsNoWords => Valence is Valence.NoOpinion or Valence.NothingToImprove;

    public string Words => Text.Length > 0 ? Text : Valence.Text();

    public string Whole => Text.Length > 0 ? $"{Valence.Text()}: {Text}" : Valence.Text();

    /// <summary>What it is about, as it is chosen in a form.</summary>
    public string About => TaskId is { } task ? $"task:{task}" : $"question:{QuestionId}";

    /// <summary>Refused without words, and if it is not about exactly one thing.</summary>
    public static Result<Statement> Of(Guid roundId, StatementFacts facts) => new Statement { RoundId = roundId }.Taking(facts);

    public StatementFacts Facts() => new(TaskId, QuestionId, Valence, Level, Theme, Text, ContinuesId);

    public Result<Statement> Change(StatementFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => (Text, Theme) = (LeftOut.Of(Text, subject), Theme is null ? null : LeftOut.Of(Theme, subject));

    private Result<Statement> Taking(StatementFacts facts)
    {
        if (facts.TaskId is null == facts.QuestionId is null) return new Refusal("About", Texts.AboutIsNeeded);
        var text = Names.Clean(facts.Text) ?? "";
        if (text.Length == 0 && facts.Valence is Valence.Positive or Valence.Improvement) return new Refusal(nameof(Text), Texts.TextIsNeeded);
        if (facts.ContinuesId == Id) return new Refusal(nameof(ContinuesId), Texts.ContinuesItself);
        (TaskId, QuestionId, Valence, Level, Theme, Text, ContinuesId) = (facts.TaskId, facts.QuestionId, facts.Valence, facts.Level, Names.Clean(facts.Theme), text, facts.ContinuesId);
        return this;
    }
}
