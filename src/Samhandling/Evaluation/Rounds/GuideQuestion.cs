using Samhandling.Assignments.Tasks;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Rounds;

/// <summary>A question that everyone is asked in an evaluation round: about one task, or an open one.</summary>
public sealed class GuideQuestion
{
    public const int TextLength = 500, MostQuestions = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public EvaluationRound? Round { get; private init; }

    /// <summary>Its place in the guide, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The task it asks about; null for an open question.</summary>
    public Guid? TaskId { get; init; }
    public AssignmentTask? Task { get; private init; }
    public required string Text { get; init; }

    /// <summary>Whether it is for those concerned to talk over together, when what was said is told: nobody is asked it alone.</summary>
    public bool IsForDiscussion { get; init; }

    /// <summary>What it is about, in a few words: the task, or the question itself.</summary>
    public string Subject => Task?.Text ?? Text;
}
