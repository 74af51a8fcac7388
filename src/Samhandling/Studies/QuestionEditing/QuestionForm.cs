using System.Globalization;
using Samhandling.Platform;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>A question as its form says it, in the language that the questions were made in. What stands in other languages goes along.</summary>
public sealed class QuestionForm
{
    public const int TextLength = 500, HelpLength = 1000, LinesLength = 20_000, WordLength = 100, CodeLength = 64;

    public QuestionKind Kind { get; set; }
    [Needed, AtMost(TextLength)] public string? Text { get; set; }
    [AtMost(HelpLength)] public string? Help { get; set; }

    /// <summary>One option a line; the columns of a matrix.</summary>
    [AtMost(LinesLength)] public string? Options { get; set; }
    [AtMost(LinesLength)] public string? Rows { get; set; }
    public int? Least { get; set; }
    public int? Most { get; set; }
    [AtMost(WordLength)] public string? LeastText { get; set; }
    [AtMost(WordLength)] public string? MostText { get; set; }
    public bool IsRequired { get; set; }
    public bool AllowsOther { get; set; }
    public bool IsSensitive { get; set; }
    public NamingWay Way { get; set; }

    /// <summary>A short question about each who is named, and under it an option a line.</summary>
    [AtMost(HelpLength)] public string? FollowUp { get; set; }
    [AtMost(HelpLength)] public string? SecondFollowUp { get; set; }
    [AtMost(HelpLength)] public string? ThirdFollowUp { get; set; }

    /// <summary>The number of the page, from 1; 0 for a page of its own.</summary>
    public int Page { get; set; }
    [AtMost(CodeLength)] public string? AskedIf { get; set; }
    public Comparison By { get; set; } = Comparison.Is;
    [AtMost(TextLength)] public string? Value { get; set; }
    public int Edition { get; set; }
    public int Version { get; set; }

    public SeenEdition Seen => new(Edition, Version);

    public static QuestionForm New(QuestionKind kind) => new()
    {
        Kind = kind,
        Least = kind == QuestionKind.Scale ? 1 : null,
        Most = kind == QuestionKind.Scale ? 5 : null,
    };

    public static QuestionForm Of(Questionnaire questionnaire, Question question)
    {
        var followUps = (question.Naming?.FollowUps ?? []).Select(f => string.Join('\n', [Say(f.Text), .. f.Options.Select(o => Say(o.Text))])).ToList();
        return new()
        {
            Kind = question.Kind,
            Text = Say(question.Text),
            Help = Say(question.Help),
            Options = Written(question.Options),
            Rows = Written(question.Rows),
            Least = question.Least,
            Most = question.Most,
            LeastText = Say(question.LeastText),
            MostText = Say(question.MostText),
            IsRequired = question.IsRequired,
            AllowsOther = question.AllowsOther,
            IsSensitive = question.IsSensitive,
            Way = question.Naming?.Way ?? NamingWay.Free,
            FollowUp = followUps.ElementAtOrDefault(0),
            SecondFollowUp = followUps.ElementAtOrDefault(1),
            ThirdFollowUp = followUps.ElementAtOrDefault(2),
            Page = questionnaire.PageOf(question.Code),
            AskedIf = ConditionForm.QuestionOf(question.AskedIf),
            By = ConditionForm.ByOf(question.AskedIf),
            Value = ConditionForm.ValueOf(question.AskedIf, questionnaire),
        };

        string Say(Translated? text) => questionnaire.Say(text, questionnaire.Languages[0]);

        string Written(IReadOnlyList<Option> options) => string.Join('\n', options.Select(o => Say(o.Text)));
    }

    /// <summary>The question that it says.</summary>
    /// <param name="questionnaire">The questions it stands among.</param>
    /// <param name="code">Its code.</param>
    /// <param name="before">As it stood before; null if it is new.</param>
    public Question Read(Questionnaire questionnaire, string code, Question? before = null)
    {
        var lines = new OptionLines(questionnaire);
        return new()
        {
            Code = code,
            Kind = Kind,
            Text = lines.Say(before?.Text, Text)!,
            Help = lines.Say(before?.Help, Help),
            Options = Kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.Matrix ? lines.Read(Options, before?.Options) : [],
            Rows = Kind is QuestionKind.Matrix or QuestionKind.Points ? lines.Read(Rows, before?.Rows) : [],
            Least = Least,
            Most = Most,
            LeastText = lines.Say(before?.LeastText, LeastText),
            MostText = lines.Say(before?.MostText, MostText),
            IsRequired = IsRequired,
            AllowsOther = AllowsOther,
            IsSensitive = IsSensitive,
            Naming = Kind == QuestionKind.Names ? new(Way, FollowUps(lines, before?.Naming?.FollowUps ?? [])) : null,
            AskedIf = ConditionForm.Read(before?.AskedIf, questionnaire, AskedIf, By, Value),
        };
    }

    // Those beyond the form's three came with an import, and stay.
    private List<Question> FollowUps(OptionLines lines, IReadOnlyList<Question> before) =>
        [.. new[] { FollowUp, SecondFollowUp, ThirdFollowUp }.Select((written, i) => FollowUpOf(lines, written, before.ElementAtOrDefault(i), i + 1)).OfType<Question>(), .. before.Skip(3)];

    private static Question? FollowUpOf(OptionLines lines, string? written, Question? before, int number) => OptionLines.Split(written) is not [var text, .. var options] ? null : new()
    {
        Code = before?.Code ?? string.Create(CultureInfo.InvariantCulture, $"f{number}"),
        Kind = QuestionKind.Choice,
        Text = lines.Say(before?.Text, text)!,
        Options = lines.Read(string.Join('\n', options), before?.Options),
    };
}
