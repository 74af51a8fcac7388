using System.Text.Json.Serialization;
using Samhandling.Surveys.Answers;

namespace Samhandling.Surveys.Questionnaires;

/// <summary>When a question or a page is asked, by the answers so far.</summary>
/// <remarks>A question that was not asked has no answer, whatever was written before: conditions read <see cref="AnswerSheet.Asked"/> answers only.</remarks>
[JsonDerivedType(typeof(Holds), "holds")]
[JsonDerivedType(typeof(AllOf), "all")]
[JsonDerivedType(typeof(AnyOf), "any")]
public abstract record Condition
{
    /// <summary>Whether it holds.</summary>
    /// <param name="answer">The answer to the question of a code; null where there is none.</param>
    public abstract bool IsMet(Func<string, Answer?> answer);

    /// <summary>The codes of the questions that it asks for.</summary>
    public abstract IEnumerable<string> Asks();
}

/// <summary>How an answer is held against a value.</summary>
public enum Comparison
{
    /// <summary>There is an answer.</summary>
    Answered,

    /// <summary>There is none.</summary>
    NotAnswered,

    /// <summary>The option is chosen, or the number is the same.</summary>
    Is,

    /// <summary>The opposite of <see cref="Is"/>; without an answer it holds.</summary>
    IsNot,

    /// <summary>The number is the value or greater; without an answer it does not hold.</summary>
    AtLeast,

    /// <summary>The number is the value or less; without an answer it does not hold.</summary>
    AtMost,
}

/// <summary>That one answer is so.</summary>
/// <param name="Question">The question's code.</param>
/// <param name="By">How the answer is held against the value.</param>
/// <param name="Value">An option's code or a number, with a full stop as decimal mark; null where only the being answered is asked for.</param>
public sealed record Holds(string Question, Comparison By, string? Value = null) : Condition
{
    /// <inheritdoc/>
    public override bool IsMet(Func<string, Answer?> answer) => (By, answer(Question)) switch
    {
        (Comparison.Answered, var given) => given is not null,
        (Comparison.NotAnswered, var given) => given is null,
        (Comparison.Is, var given) => given?.IsChosen(Value) == true,
        (Comparison.IsNot, var given) => given?.IsChosen(Value) != true,
        (Comparison.AtLeast, { Number: { } number }) => Answer.NumberOf(Value) is { } value && number >= value,
        (Comparison.AtMost, { Number: { } number }) => Answer.NumberOf(Value) is { } value && number <= value,
        _ => false,
    };

    /// <inheritdoc/>
    public override IEnumerable<string> Asks() => [Question];
}

/// <summary>That every one holds; with none it holds.</summary>
public sealed record AllOf(IReadOnlyList<Condition> Of) : Condition
{
    /// <inheritdoc/>
    public override bool IsMet(Func<string, Answer?> answer) => Of.All(c => c.IsMet(answer));

    /// <inheritdoc/>
    public override IEnumerable<string> Asks() => Of.SelectMany(c => c.Asks());
}

/// <summary>That one of them holds; with none it does not.</summary>
public sealed record AnyOf(IReadOnlyList<Condition> Of) : Condition
{
    /// <inheritdoc/>
    public override bool IsMet(Func<string, Answer?> answer) => Of.Any(c => c.IsMet(answer));

    /// <inheritdoc/>
    public override IEnumerable<string> Asks() => Of.SelectMany(c => c.Asks());
}
