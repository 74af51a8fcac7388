using System.Globalization;
using System.Text.Json;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>Takes a protocol of Network Canvas over, stage by stage, and names what it cannot.</summary>
internal sealed class CanvasProtocol
{
    private readonly string _language;
    private readonly JsonElement _codebook;
    private readonly List<QuestionPage> _pages = [];
    private readonly List<(string Type, Question Question)> _generators = [];
    private readonly List<NotTaken> _notTaken = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    private CanvasProtocol(JsonElement root, string language)
    {
        (_language, _codebook) = (language, At(root, "codebook"));
        foreach (var stage in Each(At(root, "stages"))) Take(stage);
    }

    public static SurveyFile Read(byte[] bytes, string language)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 64 });
            var root = json.RootElement;
            if (At(root, "stages").ValueKind != JsonValueKind.Array || At(root, "codebook").ValueKind != JsonValueKind.Object) throw new UnreadableException(ReadingFaultKind.OtherFormat, "stages");
            var protocol = new CanvasProtocol(root, language);
            // A generator is known only when all stages about the named have been read.
            var pages = protocol._pages.Select(p => p with { Questions = [.. p.Questions.Select(q => protocol._generators.Find(g => IsSame(g.Question.Code, q.Code)).Question ?? q)] });
            return new(Translated.In(language, Text(root, "description")), new() { Languages = [language], Pages = [.. pages] }, protocol._notTaken, null, []);
        }
        catch (InvalidOperationException wrong)
        {
            // The parser tells so of half a letter in a text, which it reads only when asked for it.
            throw new UnreadableException(ReadingFaultKind.NotJson, wrong.Message);
        }
        catch (JsonException wrong)
        {
            throw new UnreadableException(ReadingFaultKind.NotJson, wrong.Message, (int)(wrong.LineNumber ?? 0) + 1);
        }
    }

    private void Take(JsonElement stage)
    {
        var (label, type) = (Text(stage, "label"), Text(stage, "type"));
        foreach (var rule in (string[])["skipLogic", "filter"])
            if (At(stage, rule).ValueKind == JsonValueKind.Object) _notTaken.Add(new(label, NotTakenReason.Condition, rule));
        switch (type)
        {
            case "EgoForm":
                foreach (var field in Fields(stage)) TakeEgoField(field, label);
                break;
            case "NameGenerator" or "NameGeneratorQuickAdd" or "NameGeneratorRoster":
                TakeGenerator(stage, label, type);
                break;
            case "AlterForm":
                foreach (var field in Fields(stage)) AddFollowUp(Subject(stage), Text(field, "variable"), Text(field, "prompt"), label);
                break;
            case "OrdinalBin" or "CategoricalBin":
                foreach (var prompt in Each(At(stage, "prompts"))) AddFollowUp(Subject(stage), Text(prompt, "variable"), Text(prompt, "text"), label);
                break;
            default:
                _notTaken.Add(new(label, type is "Information" ? NotTakenReason.TextAlone : NotTakenReason.Kind, type));
                break;
        }
    }

    private void TakeEgoField(JsonElement field, string label)
    {
        var variable = At(At(At(_codebook, "ego"), "variables"), Text(field, "variable"));
        var name = Text(variable, "name");
        QuestionKind? kind = Text(variable, "type") switch
        {
            "text" => Text(variable, "component") is "TextArea" ? QuestionKind.LongText : QuestionKind.ShortText,
            "number" => QuestionKind.Number,
            "datetime" => QuestionKind.Date,
            "boolean" or "ordinal" => QuestionKind.Choice,
            "categorical" => QuestionKind.Choices,
            _ => null,
        };
        if (kind is not { } known) _notTaken.Add(new(name.Length > 0 ? name : label, NotTakenReason.Kind, Text(variable, "type")));
        else AddPage(label, Ask(name, known, Text(field, "prompt"), Options(variable)));
    }

    private void TakeGenerator(JsonElement stage, string label, string type)
    {
        var behaviours = At(stage, "behaviours");
        var hasList = type is "NameGeneratorRoster" || Each(At(stage, "panels")).Any(p => Text(p, "dataSource") is not "existing");
        foreach (var prompt in Each(At(stage, "prompts")))
        {
            var question = Ask(label, QuestionKind.Names, Text(prompt, "text"), []) with
            {
                Least = Number(behaviours, "minNodes"),
                Most = Number(behaviours, "maxNodes"),
                Naming = new(type is "NameGeneratorRoster" ? NamingWay.Roster : hasList ? NamingWay.RosterAndOther : NamingWay.Free, []),
            };
            _generators.Add((Subject(stage), question));
            AddPage(label, question);
        }

        foreach (var field in Fields(stage)) AddFollowUp(Subject(stage), Text(field, "variable"), Text(field, "prompt"), label);
    }

    /// <summary>What is asked about persons of a kind is asked about all who were named before.</summary>
    private void AddFollowUp(string type, string id, string prompt, string label)
    {
        var variable = At(At(At(At(_codebook, "node"), type), "variables"), id);
        var (name, options) = (Text(variable, "name"), Options(variable));
        if (name is "name") return;
        if (options.Count < 2)
        {
            _notTaken.Add(new(name.Length > 0 ? name : label, NotTakenReason.FollowUp, Text(variable, "type")));
            return;
        }

        if (Text(variable, "type") is "categorical") _notTaken.Add(new(name, NotTakenReason.Setting, "categorical"));
        for (var at = 0; at < _generators.Count; at++)
        {
            var (of, question) = _generators[at];
            var naming = question.Naming!;
            if (!IsSame(of, type)) continue;
            if (naming.FollowUps.Count == QuestionnaireCheck.MostFollowUps) _notTaken.Add(new(question.Code, NotTakenReason.TooManyFollowUps, name));
            else if (!naming.FollowUps.Any(f => IsSame(f.Code, Sound(name))))
                _generators[at] = (of, question with { Naming = naming with { FollowUps = [.. naming.FollowUps, new() { Code = Sound(name), Kind = QuestionKind.Choice, Text = In(prompt), Options = options }] } });
        }
    }

    private void AddPage(string title, Question question) => _pages.Add(new() { Title = In(title), Questions = [question] });

    private Question Ask(string name, QuestionKind kind, string prompt, IReadOnlyList<Option> options)
    {
        var code = Sound(name);
        for (var number = 2; !_codes.Add(code); number++) code = $"{Sound(name)}_{number}";
        return new() { Code = code, Kind = kind, Text = In(prompt), Options = options };
    }

    private List<Option> Options(JsonElement variable)
    {
        var options = new List<Option>();
        foreach (var option in Each(At(variable, "options")))
        {
            var isObject = option.ValueKind == JsonValueKind.Object;
            var value = new string([.. Raw(isObject ? At(option, "value") : option).Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-').Take(QuestionnaireCheck.LongestCode)]);
            if (value.Length == 0 || options.Exists(o => IsSame(o.Code, value))) value = $"o{(options.Count + 1).ToString(CultureInfo.InvariantCulture)}";
            options.Add(new(value, In(isObject ? Text(option, "label") : PlainText.Of(Raw(option)))));
        }
        return options.Count > 0 || Text(variable, "type") is not "boolean" ? options : [new("true", new([new("en", "Yes"), new("sv", "Ja"), new("nb", "Ja")])), new("false", new([new("en", "No"), new("sv", "Nej"), new("nb", "Nei")]))];
    }

    private Translated In(string text) => Translated.In(_language, text.Replace("**", "", StringComparison.Ordinal));

    private static string Sound(string name)
    {
        var sound = new string([.. name.Replace(' ', '_').Where(c => char.IsAsciiLetterOrDigit(c) || c == '_').Take(QuestionnaireCheck.LongestCode - 4)]);
        return sound.Length > 0 && char.IsAsciiLetter(sound[0]) ? sound : "q" + sound;
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static string Subject(JsonElement stage) => Text(At(stage, "subject"), "type");

    private static IEnumerable<JsonElement> Fields(JsonElement stage) => Each(At(At(stage, "form"), "fields"));

    private static JsonElement At(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) ? found : default;

    private static IEnumerable<JsonElement> Each(JsonElement element) => element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : Enumerable.Empty<JsonElement>();

    private static string Text(JsonElement element, string name) => At(element, name) is { ValueKind: JsonValueKind.String } text ? PlainText.Of(text.GetString()!) : "";

    private static string Raw(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => "",
    };

    private static int? Number(JsonElement element, string name) => At(element, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
