using Samhandling.Evaluation.Notes;
using Samhandling.Platform.SignIn;

namespace Samhandling.Evaluation.Statements;

/// <summary>That a coder found a statement in a passage. Two coders may find the same, or not; both are kept.</summary>
public sealed class CodedPassage
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PassageId { get; init; }
    public Passage? Passage { get; private init; }
    public required Guid StatementId { get; set; }
    public Statement? Statement { get; private init; }
    public required Guid CoderId { get; init; }
    public User? Coder { get; private init; }
    public required DateTime CodedAt { get; init; }
}
