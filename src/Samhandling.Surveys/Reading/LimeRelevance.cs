using System.Text.RegularExpressions;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>Reads the part of LimeSurvey's expressions that can be said here: one answer held against one value, and these joined by and, or.</summary>
internal sealed partial class LimeRelevance
{
    private const int MostDepth = 50;
    private readonly List<string> _words;
    private readonly Func<string, Target?> _find;
    private int _at;
    private int _depth;

    private LimeRelevance(List<string> words, Func<string, Target?> find) => (_words, _find) = (words, find);

    /// <summary>The condition of an expression; null if it cannot be said.</summary>
    /// <param name="expression">As LimeSurvey writes it.</param>
    /// <param name="find">The question, and option, behind a variable; null if it is not taken or comes later.</param>
    public static Condition? Read(string expression, Func<string, Target?> find)
    {
        if (expression.Length > 10_000) return null;
        var words = Word().Matches(expression).Select(m => m.Value).Where(w => !string.IsNullOrWhiteSpace(w)).ToList();
        var reader = new LimeRelevance(words, find);
        var condition = reader.Either();
        return reader._at == words.Count ? condition : null;
    }

    private Condition? Either() => Joined(Both, ["or", "||"], parts => new AnyOf(parts));

    private Condition? Both() => Joined(One, ["and", "&&"], parts => new AllOf(parts));

    private Condition? Joined(Func<Condition?> part, string[] words, Func<IReadOnlyList<Condition>, Condition> join)
    {
        var parts = new List<Condition>();
        do
        {
            if (part() is not { } next) return null;
            parts.Add(next);
        }
        while (Accept(words));
        return parts.Count == 1 ? parts[0] : join(parts);
    }

    private Condition? One()
    {
        if (Accept("!")) return Accept("is_empty") ? Empty(Comparison.Answered) : null;
        if (Accept("is_empty")) return Empty(Comparison.NotAnswered);
        if (!Accept("(")) return Held();
        if (++_depth > MostDepth) return null;
        var inner = Either();
        _depth--;
        return Accept(")") ? inner : null;
    }

    private Holds? Empty(Comparison by)
    {
        if (!Accept("(") || Variable() is not { } target || !Accept(")")) return null;
        return Answering(target, by);
    }

    /// <summary>Of an option among many there is no answer of its own: it is chosen or not.</summary>
    private static Holds? Answering(Target target, Comparison by) => target switch
    {
        { IsOther: true } => null,
        { Part: null } => new Holds(target.Question.Code, by),
        { Question.Kind: QuestionKind.Choices } => new Holds(target.Question.Code, by == Comparison.Answered ? Comparison.Is : Comparison.IsNot, target.Part),
        _ => null,
    };

    private Condition? Held()
    {
        if (Variable() is not { IsOther: false } target || Next() is not { } sign || Next() is not { } quoted) return null;
        var value = quoted.Trim('"', '\'').Trim();
        var isEqual = sign is "==" or "eq";
        if (!isEqual && sign is not ("!=" or "ne")) return target.Part is null ? Measured(target.Question, sign, value) : null;
        if (value.Length == 0) return Answering(target, isEqual ? Comparison.NotAnswered : Comparison.Answered);
        if (target is { Part: { } option, Question.Kind: QuestionKind.Choices }) return value is "Y" ? new Holds(target.Question.Code, isEqual ? Comparison.Is : Comparison.IsNot, option) : null;
        return target.Part is null && CanBe(target.Question, value) ? new Holds(target.Question.Code, isEqual ? Comparison.Is : Comparison.IsNot, value) : null;
    }

    private static Condition? Measured(Question question, string sign, string value)
    {
        if (question.Kind is not (QuestionKind.Number or QuestionKind.Scale) || Answer.NumberOf(value) is null) return null;
        Holds By(Comparison by) => new(question.Code, by, value);
        return sign switch
        {
            ">=" or "ge" => By(Comparison.AtLeast),
            "<=" or "le" => By(Comparison.AtMost),
            ">" or "gt" => new AllOf([By(Comparison.AtLeast), By(Comparison.IsNot)]),
            "<" or "lt" => new AllOf([By(Comparison.AtMost), By(Comparison.IsNot)]),
            _ => null,
        };
    }

    private static bool CanBe(Question question, string value) => question.Kind switch
    {
        QuestionKind.Choice => question.Options.Any(o => string.Equals(o.Code, value, StringComparison.Ordinal)),
        QuestionKind.Number or QuestionKind.Scale => Answer.NumberOf(value) is not null,
        _ => false,
    };

    private Target? Variable()
    {
        if (Next() is not { } name) return null;
        var end = name.LastIndexOf('.');
        return _find(end > 0 && name[end..] is ".NAOK" or ".code" or ".value" ? name[..end] : name);
    }

    private string? Next() => _at < _words.Count ? _words[_at++] : null;

    private bool Accept(params string[] words)
    {
        if (_at >= _words.Count || !words.Contains(_words[_at], StringComparer.OrdinalIgnoreCase)) return false;
        _at++;
        return true;
    }

    [GeneratedRegex("""\s+|"[^"]*"|'[^']*'|&&|\|\||[=!<>]=|[<>!()]|[\w.#-]+|.""", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
