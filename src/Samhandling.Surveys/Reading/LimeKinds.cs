using System.Globalization;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>What a LimeSurvey question becomes: one question here, or several where each of its parts is answered by itself.</summary>
/// <param name="Question">The question, its code still to be made unique.</param>
/// <param name="Columns">The ends of the columns that hold its answers, after the question's name, in LimeSurvey's two ways of writing; the part or other that each holds.</param>
internal sealed record LimeTaken(Question Question, IReadOnlyList<(string Short, string Coded, string? Part, bool IsOther)> Columns);

/// <summary>Which kind here each type of LimeSurvey is.</summary>
internal static class LimeKinds
{
    private static readonly (string Code, string En, string Sv, string Nb)[]
        s_yesNo = [("Y", "Yes", "Ja", "Ja"), ("N", "No", "Nej", "Nei")],
        s_yesUnsureNo = [("Y", "Yes", "Ja", "Ja"), ("U", "Uncertain", "Osäker", "Usikker"), ("N", "No", "Nej", "Nei")],
        s_moreSameLess = [("I", "Increase", "Öka", "Øke"), ("S", "Same", "Oförändrat", "Uendret"), ("D", "Decrease", "Minska", "Redusere")],
        s_gender = [("F", "Female", "Kvinna", "Kvinne"), ("M", "Male", "Man", "Mann")];

    /// <summary>What a question becomes; nothing where it cannot be taken, and why.</summary>
    public static (IReadOnlyList<LimeTaken> Taken, NotTakenReason? Why) Of(LimeQuestion lime) => lime.Type switch
    {
        "L" or "!" or "O" => Choice(lime, Options(lime.Answers)),
        "Y" => Choice(lime, Fixed(s_yesNo)),
        "G" => Choice(lime, Fixed(s_gender)),
        "M" or "P" => Choices(lime),
        "5" => Whole(Base(lime, QuestionKind.Scale) with { Least = 1, Most = 5 }),
        "N" => Whole(Base(lime, QuestionKind.Number) with { Least = Bound(lime, "min_num_value_n"), Most = Bound(lime, "max_num_value_n") }),
        "D" => Whole(Base(lime, QuestionKind.Date)),
        "S" => Whole(Base(lime, lime.Setting("numbers_only") is "1" ? QuestionKind.Number : QuestionKind.ShortText)),
        "T" or "U" => Whole(Base(lime, QuestionKind.LongText)),
        "Q" => EachPart(lime, lime.Setting("numbers_only") is "1" ? QuestionKind.Number : QuestionKind.ShortText),
        "K" when lime.Setting("equals_num_value") is "100" && lime.Parts.Count > 0 => ([new(Base(lime, QuestionKind.Points) with { Rows = Options(lime.Parts) }, OfParts(lime.Parts))], null),
        "K" => EachPart(lime, QuestionKind.Number),
        "F" or "H" => Matrix(lime, Options(lime.Answers)),
        "A" => Matrix(lime, Numbers(1, 5, 1)),
        "B" => Matrix(lime, Numbers(1, 10, 1)),
        "C" => Matrix(lime, Fixed(s_yesUnsureNo)),
        "E" => Matrix(lime, Fixed(s_moreSameLess)),
        "1" => DualScale(lime),
        ":" when lime.Setting("input_boxes").Length == 0 && lime.Setting("multiflexible_checkbox").Length == 0 => ArrayOfNumbers(lime),
        ":" or ";" => ([], NotTakenReason.CellsAreNotChoices),
        _ => ([], NotTakenReason.Kind),
    };

    private static Question Base(LimeQuestion lime, QuestionKind kind) => new()
    {
        Code = lime.Title,
        Kind = kind,
        Text = lime.Text,
        Help = lime.Help.IsEmpty ? null : lime.Help,
        IsRequired = lime.IsMandatory,
    };

    private static (IReadOnlyList<LimeTaken>, NotTakenReason?) Whole(Question question) => ([new(question, [("", "", null, false)])], null);

    private static (IReadOnlyList<LimeTaken>, NotTakenReason?) Choice(LimeQuestion lime, IReadOnlyList<Option> options)
    {
        if (options.Count < (lime.HasOther ? 1 : 2)) return ([], NotTakenReason.NothingToChoose);
        if (!lime.HasOther && Steps(options) is var (least, most))
        {
            return Whole(Base(lime, QuestionKind.Scale) with { Least = least, Most = most, LeastText = lime.Settings.GetValueOrDefault("nps_left_text"), MostText = lime.Settings.GetValueOrDefault("nps_right_text") });
        }
        var question = Base(lime, QuestionKind.Choice) with { Options = options, AllowsOther = lime.HasOther };
        return ([new(question, [("", "", null, false), .. Other(lime)])], null);
    }

    private static (IReadOnlyList<LimeTaken>, NotTakenReason?) Choices(LimeQuestion lime)
    {
        if (lime.Parts.Count == 0 && !lime.HasOther) return ([], NotTakenReason.NothingToChoose);
        var question = Base(lime, QuestionKind.Choices) with { Options = Options(lime.Parts), AllowsOther = lime.HasOther, Least = Bound(lime, "min_answers"), Most = Bound(lime, "max_answers") };
        return ([new(question, [.. OfParts(lime.Parts), .. Other(lime)])], null);
    }

    private static (IReadOnlyList<LimeTaken>, NotTakenReason?) EachPart(LimeQuestion lime, QuestionKind kind) => lime.Parts.Count == 0 ? ([], NotTakenReason.NothingToChoose)
        : ([.. lime.Parts.Select(p => new LimeTaken(Base(lime, kind) with { Code = $"{lime.Title}_{p.Code}", Text = Beside(lime.Text, p.Text) }, [($"[{p.Code}]", p.Code, null, false)]))], null);

    private static (IReadOnlyList<LimeTaken>, NotTakenReason?) Matrix(LimeQuestion lime, IReadOnlyList<Option> columns) =>
        columns.Count < 2 || lime.Parts.Count == 0 ? ([], NotTakenReason.NothingToChoose)
        : ([new(Base(lime, QuestionKind.Matrix) with { Options = columns, Rows = Options(lime.Parts) }, OfParts(lime.Parts))], null);

    /// <summary>Two answers a row are two matrices.</summary>
    private static (IReadOnlyList<LimeTaken>, NotTakenReason?) DualScale(LimeQuestion lime)
    {
        var scales = lime.Answers.ToLookup(a => a.Scale);
        if (lime.Parts.Count == 0 || scales[0].Count() < 2 || scales[1].Count() < 2) return ([], NotTakenReason.NothingToChoose);
        (int Scale, string Header)[] both = [(0, "dualscale_headerA"), (1, "dualscale_headerB")];
        return ([.. both.Select(s => new LimeTaken(
            Base(lime, QuestionKind.Matrix) with
            {
                Code = $"{lime.Title}_{s.Scale + 1}",
                Text = Beside(lime.Text, lime.Settings.GetValueOrDefault(s.Header)),
                Options = Options(scales[s.Scale]),
                Rows = Options(lime.Parts),
            },
            [.. lime.Parts.Select(p => ($"[{p.Code}][{s.Scale + 1}]", $"{p.Code}#{s.Scale}", (string?)p.Code, false))]))], null);
    }

    /// <summary>A number in each cell, chosen from a list: a matrix for each column.</summary>
    private static (IReadOnlyList<LimeTaken>, NotTakenReason?) ArrayOfNumbers(LimeQuestion lime)
    {
        var (rows, columns) = (lime.Parts.Where(p => p.Scale == 0).ToList(), lime.Parts.Where(p => p.Scale == 1).ToList());
        var (least, most, step) = (Bound(lime, "multiflexible_min") ?? 1, Bound(lime, "multiflexible_max") ?? 10, Math.Max(1, Bound(lime, "multiflexible_step") ?? 1));
        if (rows.Count == 0 || columns.Count == 0 || most <= least) return ([], NotTakenReason.NothingToChoose);
        if ((long)most - least > (long)step * QuestionnaireCheck.MostSteps) return ([], NotTakenReason.CellsAreNotChoices);
        return ([.. columns.Select(c => new LimeTaken(
            Base(lime, QuestionKind.Matrix) with { Code = $"{lime.Title}_{c.Code}", Text = Beside(lime.Text, c.Text), Options = Numbers(least, most, step), Rows = Options(rows) },
            [.. rows.Select(r => ($"[{r.Code}_{c.Code}]", $"{r.Code}_{c.Code}", (string?)r.Code, false))]))], null);
    }

    private static IReadOnlyList<(string, string, string?, bool)> OfParts(IReadOnlyList<LimePart> parts) => [.. parts.Select(p => ($"[{p.Code}]", p.Code, (string?)p.Code, false))];

    private static IEnumerable<(string, string, string?, bool)> Other(LimeQuestion lime) => lime.HasOther ? [("[other]", "other", null, true)] : [];

    private static IReadOnlyList<Option> Options(IEnumerable<LimePart> parts) => [.. parts.DistinctBy(p => p.Code, StringComparer.Ordinal).Select(p => new Option(p.Code, p.Text))];

    private static IReadOnlyList<Option> Fixed((string Code, string En, string Sv, string Nb)[] options) =>
        [.. options.Select(o => new Option(o.Code, new Translated([new("en", o.En), new("sv", o.Sv), new("nb", o.Nb)])))];

    private static List<Option> Numbers(int least, int most, int step)
    {
        var numbers = new List<Option>();
        for (var number = least; number <= most; number += step) numbers.Add(new(Say(number), new([new("en", Say(number)), new("sv", Say(number)), new("nb", Say(number))])));
        return numbers;
    }

    /// <summary>The ends of a scale, where each option is called by its own code and these are numbers one after the other.</summary>
    private static (int, int)? Steps(IReadOnlyList<Option> options)
    {
        if (options.Count is < 3 or > QuestionnaireCheck.MostSteps || !int.TryParse(options[0].Code, CultureInfo.InvariantCulture, out var least)) return null;
        return options.Index().All(o => IsSame(o.Item.Code, Say(least + o.Index)) && o.Item.Text.Texts.All(t => IsSame(t.Value, o.Item.Code))) ? (least, least + options.Count - 1) : null;
    }

    private static int? Bound(LimeQuestion lime, string setting) => int.TryParse(lime.Setting(setting), CultureInfo.InvariantCulture, out var bound) ? bound : null;

    private static Translated Beside(Translated whole, Translated? part) => new(whole.Languages.Union(part?.Languages ?? [], StringComparer.Ordinal).Select(l =>
        KeyValuePair.Create(l, (string?)string.Join(": ", ((string?[])[whole[l]?.TrimEnd(':'), part?[l]]).Where(t => t is not null)))));

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
