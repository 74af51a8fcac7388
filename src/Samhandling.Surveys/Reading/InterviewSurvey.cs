using System.Globalization;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>Makes the questions that interviews must have been answers to, and the answers.</summary>
internal sealed class InterviewSurvey
{
    public const string Code = "named";

    // A choice among more is a list that nobody reads.
    private const int MostValues = 20;

    private readonly string _language;
    private readonly EgoFile _file;
    private readonly HashSet<string> _codes = new(StringComparer.OrdinalIgnoreCase) { Code };
    private readonly List<NotTaken> _notTaken = [];

    private InterviewSurvey(EgoFile file, string language) => (_file, _language) = (file, language);

    public static SurveyFile Of(EgoFile file, string language, string question) => new InterviewSurvey(file, language).Made(question);

    private SurveyFile Made(string question)
    {
        var followUps = Columns(_file.Egos.SelectMany(e => e.Named).Select(n => n.FollowUps)).Select(FollowUp).OfType<(string Name, Question Question)>().ToList();
        foreach (var (name, _) in followUps.Skip(QuestionnaireCheck.MostFollowUps)) _notTaken.Add(new(Code, NotTakenReason.TooManyFollowUps, name));
        var told = followUps.Take(QuestionnaireCheck.MostFollowUps).ToDictionary(f => f.Name, f => f.Question, StringComparer.Ordinal);
        var names = new Question
        {
            Code = Code,
            Kind = QuestionKind.Names,
            Text = In(question),
            Most = Math.Max(Question.MostNames, _file.Egos.Max(e => (int?)e.Named.Count) ?? 0),
            Naming = new(NamingWay.Free, [.. told.Values]),
        };
        var passedOver = Columns(_file.Egos.Select(e => e.About)).Where(c => IsOwn(c.Name)).Select(c => c.Name).ToList();
        var abouts = Columns(_file.Egos.Select(e => e.About)).Where(c => !IsOwn(c.Name)).Select(c => (c.Name, Question: About(c.Name, c.Values))).ToList();
        if (_file.Egos.Sum(e => e.Ties.Count) is > 0 and var ties) _notTaken.Add(new(Code, NotTakenReason.TiesAmongNamed, ties.ToString(CultureInfo.InvariantCulture)));
        return new(
            In(""), new() { Languages = [_language], Pages = [Page(names), .. abouts.Select(a => Page(a.Question))] }, _notTaken,
            new([.. _file.Egos.Select(e => new ReadSheet(e.Key, e.Row, Sheet(e, told, abouts)))], _file.Faults, passedOver), []);
    }

    private static AnswerSheet Sheet(EgoNet ego, Dictionary<string, Question> told, List<(string Name, Question Question)> abouts)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        if (ego.Named.Count > 0) answers[Code] = new() { Names = [.. ego.Named.Select(n => Named(ego, n, told))] };
        foreach (var (name, question) in abouts)
            if (ego.About.TryGetValue(name, out var value)) answers[question.Code] = Given(question, value);
        return new(answers);
    }

    // A bare number is one within the respondent's own list: 3 of one is not 3 of another.
    private static NamedPerson Named(EgoNet ego, NamedPerson named, Dictionary<string, Question> told) => new(Cut(named.Name.All(char.IsAsciiDigit) ? $"{ego.Key}:{named.Name}" : named.Name, Question.MostOfName))
    {
        FollowUps = named.FollowUps.Where(f => told.ContainsKey(f.Key)).ToDictionary(f => told[f.Key].Code, f => OptionOf(told[f.Key], f.Value), StringComparer.Ordinal),
    };

    private static Answer Given(Question question, string value) => question.Kind switch
    {
        QuestionKind.Choice => new() { Choices = [OptionOf(question, value)] },
        QuestionKind.Number => new() { Number = Answer.NumberOf(value) },
        _ => new() { Text = Cut(value, question.Kind is QuestionKind.ShortText ? Question.MostOfLine : Question.MostOfText) },
    };

    private (string Name, Question Question)? FollowUp((string Name, IReadOnlyList<string> Values) column)
    {
        var values = column.Values.Distinct(StringComparer.Ordinal).ToList();
        if (values.Count is >= 2 and <= MostValues) return (column.Name, Choice(column.Name, values));
        _notTaken.Add(new(Code, NotTakenReason.FollowUp, column.Name));
        return null;
    }

    private Question About(string name, IReadOnlyList<string> all)
    {
        var values = all.Distinct(StringComparer.Ordinal).ToList();
        if (values.Count is >= 2 and <= MostValues && values.Count * 2 <= all.Count) return Choice(name, values);
        var kind = values.TrueForAll(v => Answer.NumberOf(v) is not null) ? QuestionKind.Number : values.Exists(v => v.Length > Question.MostOfLine) ? QuestionKind.LongText : QuestionKind.ShortText;
        return new() { Code = Unique(name), Kind = kind, Text = In(name) };
    }

    private Question Choice(string name, IEnumerable<string> values) => new()
    {
        Code = Unique(name),
        Kind = QuestionKind.Choice,
        Text = In(name),
        Options = [.. values.Order(StringComparer.Ordinal).Select((value, i) => new Option(string.Create(CultureInfo.InvariantCulture, $"o{i + 1}"), In(value)))],
    };

    private static string OptionOf(Question question, string value) => question.Options.First(o => string.Equals(o.Text.Best(), value, StringComparison.Ordinal)).Code;

    private string Unique(string name)
    {
        var sound = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_').Take(QuestionnaireCheck.LongestCode - 4)]);
        if (sound.Length == 0 || !char.IsAsciiLetter(sound[0])) sound = "q" + sound;
        var code = sound;
        for (var number = 2; !_codes.Add(code); number++) code = string.Create(CultureInfo.InvariantCulture, $"{sound}_{number}");
        return code;
    }

    // What Network Canvas writes of its own doing.
    private static bool IsOwn(string name) => name.StartsWith("networkCanvas", StringComparison.Ordinal) || name.StartsWith("session", StringComparison.Ordinal) || name is "caseId" or "protocolName" or "APP_VERSION" or "COMMIT_HASH" or "codebookHash";

    private static IEnumerable<(string Name, IReadOnlyList<string> Values)> Columns(IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        var columns = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (name, value) in rows.SelectMany(row => row))
        {
            if (!columns.TryGetValue(name, out var values)) columns[name] = values = [];
            values.Add(value);
        }
        return columns.Select(c => (c.Key, (IReadOnlyList<string>)c.Value));
    }

    private static QuestionPage Page(Question question) => new() { Questions = [question] };

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;

    private Translated In(string text) => Translated.In(_language, text);
}
