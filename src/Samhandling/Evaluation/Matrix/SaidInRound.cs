using Samhandling.Actors.Register;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Statements;

namespace Samhandling.Evaluation.Matrix;

/// <summary>Something that statements are about: a task, or an open question.</summary>
/// <param name="Key">As forms say it.</param>
/// <param name="Area">The area it stands in; null for an open question.</param>
/// <param name="IsRetired">Whether the task was removed from the agreement since.</param>
/// <param name="IsAsked">Whether the guide asks about it.</param>
public sealed record Topic(string Key, Guid Id, string Title, string? Area, bool IsRetired, bool IsAsked);

/// <summary>One who spoke, and as what.</summary>
/// <param name="Footing">Of the organisation; unknown where there is none.</param>
public sealed record Speaker(Guid Id, ActorType Type, Footing Footing);

/// <summary>A statement and the interviews in which a coder found it, each once.</summary>
public sealed record Said(Statement Statement, IReadOnlyList<Guid> Interviews);

/// <summary>All that is said in a round by those who have agreed to it.</summary>
public sealed record SaidInRound(SubjectsOfRound Subjects, IReadOnlyList<Speaker> Speakers, IReadOnlyList<Said> Statements)
{
    public IReadOnlyList<Topic> Topics { get; } =
    [
        .. Subjects.Tasks.Select(t => new Topic($"task:{t.Id}", t.Id, t.NumberedText, t.Area!.NumberedName, t.RetiredOn is not null, Subjects.Round.Questions.Exists(q => q.TaskId == t.Id))),
        .. Subjects.Questions.Select(q => new Topic($"question:{q.Id}", q.Id, q.Text, null, false, true)),
    ];

    public IReadOnlyList<Said> Of(Topic topic) => [.. Statements.Where(s => s.Statement.TaskId == topic.Id || s.Statement.QuestionId == topic.Id)];

    /// <summary>The topics of which something is said, in the order of the agreement and the guide.</summary>
    public IReadOnlyList<(Topic Topic, IReadOnlyList<Said> Statements)> ByTopic() => [.. Topics.Select(t => (t, Of(t))).Where(t => t.Item2.Count > 0)];
}
