using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>Takes a LimeSurvey survey over, question by question, and names what it cannot.</summary>
internal sealed class LimeMapping
{
    private static readonly string[] s_settings =
    [
        "array_filter", "array_filter_exclude", "date_max", "date_min", "em_validation_q", "em_validation_sq", "equals_num_value", "exclude_all_others", "max_num_value", "max_num_value_sgqa",
        "min_num_value", "min_num_value_sgqa", "num_value_equals_sgqa", "other_comment_mandatory", "other_replace_text", "preg", "prefix", "random_group", "random_order", "suffix", "time_limit",
    ];

    private readonly LimeStructure _lime;
    private readonly List<QuestionPage> _pages = [];
    private readonly List<NotTaken> _notTaken = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Target> _variables = new(StringComparer.Ordinal);
    private List<(string Title, Translated Text)> _waiting = [];

    public LimeMapping(LimeStructure lime)
    {
        _lime = lime;
        foreach (var group in lime.Groups)
        {
            var condition = ConditionOf(group.Relevance, group.Name.Best());
            foreach (var question in lime.Questions.Where(q => string.Equals(q.Group, group.Id, StringComparison.Ordinal))) Take(question, group.Name, condition);
            foreach (var (title, _) in _waiting) _notTaken.Add(new(title, NotTakenReason.TextAlone));
            _waiting = [];
        }
    }

    public IReadOnlyList<NotTaken> NotTaken => _notTaken;

    /// <summary>What each column of answers holds, by every name that LimeSurvey's exports give it.</summary>
    public Dictionary<string, Target> Columns { get; } = new(StringComparer.Ordinal);

    public Questionnaire Questionnaire => new()
    {
        Languages = _lime.Languages,
        Introduction = _lime.Setting("welcometext") is { IsEmpty: false } welcome ? welcome : _lime.Setting("description"),
        Thanks = _lime.Setting("endtext"),
        Pages = _pages,
    };

    private void Take(LimeQuestion lime, Translated group, Condition? groupCondition)
    {
        if (lime.Setting("hidden") is "1" || lime.Relevance is "0")
        {
            _notTaken.Add(new(lime.Title, NotTakenReason.Hidden));
            return;
        }

        if (lime.Type is "X")
        {
            if (lime.Relevance.Length > 0) _notTaken.Add(new(lime.Title, NotTakenReason.ConditionalText, lime.Relevance));
            else _waiting.Add((lime.Title, lime.Text));
            return;
        }

        var (taken, why) = LimeKinds.Of(lime);
        if (why is { } reason)
        {
            _notTaken.Add(new(lime.Title, reason, lime.Type));
            return;
        }

        NameWhatIsLost(lime);
        var condition = ConditionOf(lime.Relevance, lime.Title);
        var questions = taken.Select((t, i) => Named(t.Question, i == 0) with { AskedIf = condition }).ToList();
        foreach (var (question, parts) in questions.Zip(taken.Select(t => t.Columns))) Register(lime, question, parts);
        _pages.Add(new() { Title = group.IsEmpty ? null : group, AskedIf = groupCondition, Questions = questions });
    }

    private void NameWhatIsLost(LimeQuestion lime)
    {
        if (lime.Type is "O" or "P") _notTaken.Add(new(lime.Title, NotTakenReason.Comment));
        foreach (var setting in s_settings.Where(s => lime.Setting(s).Length > 0 && !(s is "equals_num_value" && lime.Setting(s) is "100")))
            _notTaken.Add(new(lime.Title, NotTakenReason.Setting, setting));
        var texts = ((Translated[])[lime.Text, lime.Help, .. lime.Parts.Select(p => p.Text), .. lime.Answers.Select(a => a.Text)]).SelectMany(t => t.Texts).Select(t => PutIn(t.Value));
        if (texts.FirstOrDefault(t => t is not null) is { } expression) _notTaken.Add(new(lime.Title, NotTakenReason.PutIn, expression));
    }

    /// <summary>The first {expression} of a text: LimeSurvey takes a brace for one unless a space follows.</summary>
    private static string? PutIn(string text)
    {
        var open = text.IndexOf('{', StringComparison.Ordinal);
        if (open < 0 || open + 1 == text.Length || char.IsWhiteSpace(text[open + 1])) return null;
        var close = text.IndexOf('}', open);
        return close < 0 ? null : text[open..Math.Min(close + 1, open + 100)];
    }

    private Condition? ConditionOf(string relevance, string of)
    {
        if (relevance.Length == 0) return null;
        var condition = LimeRelevance.Read(relevance, name => _variables.GetValueOrDefault(name));
        if (condition is null) _notTaken.Add(new(of, NotTakenReason.Condition, relevance));
        return condition;
    }

    /// <summary>With a code that is sound and not used before, and the texts that stood before the question as its help.</summary>
    private Question Named(Question question, bool isFirst)
    {
        var sound = new string([.. question.Code.Where(c => char.IsAsciiLetterOrDigit(c) || c == '_')]);
        if (sound.Length == 0 || !char.IsAsciiLetter(sound[0])) sound = "Q" + sound;
        sound = sound[..Math.Min(sound.Length, QuestionnaireCheck.LongestCode - 4)];
        var code = sound;
        for (var number = 2; !_codes.Add(code); number++) code = $"{sound}_{number}";
        if (!isFirst || _waiting.Count == 0) return question with { Code = code };
        Translated?[] texts = [.. _waiting.Select(w => w.Text), question.Help];
        _waiting = [];
        var help = new Translated(_lime.Languages.Select(l => KeyValuePair.Create(l, (string?)string.Join('\n', texts.Select(t => t?[l]).Where(t => t is not null)))));
        return question with { Code = code, Help = help.IsEmpty ? null : help };
    }

    private void Register(LimeQuestion lime, Question question, IReadOnlyList<(string Short, string Coded, string? Part, bool IsOther)> parts)
    {
        var coded = $"{_lime.Id}X{lime.Group}X{lime.Id}";
        foreach (var (ending, end, part, isOther) in parts)
        {
            var target = new Target(question, part, isOther);
            var plain = lime.Title + ending.Replace("][", "_", StringComparison.Ordinal).Replace('[', '_').TrimEnd(']');
            foreach (var name in (string[])[lime.Title + ending, plain, coded + end]) Columns[name] = target;
            foreach (var name in (string[])[plain, coded + end]) _variables[name] = target;
        }
        if (question.Kind is QuestionKind.Choices or QuestionKind.Matrix) _variables[lime.Title] = new(question);
    }
}
