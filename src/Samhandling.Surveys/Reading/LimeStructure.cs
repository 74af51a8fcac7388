using System.Globalization;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>A sub-question or an answer option of LimeSurvey.</summary>
internal sealed record LimePart(string Code, int Scale, Translated Text);

/// <summary>A group of questions of LimeSurvey.</summary>
internal sealed record LimeGroup(string Id, Translated Name, string Relevance);

/// <summary>A question of LimeSurvey with all that belongs to it.</summary>
internal sealed record LimeQuestion(string Id, string Group, string Type, string Title, bool HasOther, bool IsMandatory, string Relevance, Translated Text, Translated Help)
{
    public required IReadOnlyList<LimePart> Parts { get; init; }

    public required IReadOnlyList<LimePart> Answers { get; init; }

    /// <summary>What is set to other than nothing, by name; by language where a setting is a text.</summary>
    public required IReadOnlyDictionary<string, Translated> Settings { get; init; }

    public string Setting(string name) => Settings.GetValueOrDefault(name)?.Best() ?? "";
}

/// <summary>The tables of a LimeSurvey survey put together: each text in its languages, everything in its order.</summary>
/// <remarks>Until version 3 each row holds one language, and a question has as many rows; from 4 on the texts lie in tables of their own (…_l10ns).</remarks>
internal sealed class LimeStructure
{
    private readonly XmlTables _tables;
    private readonly TableRow _survey;

    public LimeStructure(XmlTables tables)
    {
        if (tables["surveys"].Count == 0) throw new UnreadableException(ReadingFaultKind.OtherFormat, tables.Kind.Length > 0 ? tables.Kind : "surveys");
        (_tables, _survey) = (tables, tables["surveys"][0]);
        Languages = [.. tables["surveys_languagesettings"].Select(r => r["surveyls_language"]).Prepend(_survey["language"]).Concat(tables.Languages).Where(l => l.Length > 0).Distinct(StringComparer.Ordinal)];
        if (Languages.Count == 0) Languages = ["en"];
        Groups = [.. Ordered(tables["groups"], "gid", "group_order").Select(g => new LimeGroup(g.Id, Text(g.Rows, "group_name", "group_l10ns", "gid", g.Id), Meaning(g.Rows[0]["grelevance"])))];
        Questions = ReadQuestions();
    }

    public string Id => _survey["sid"];

    public IReadOnlyList<string> Languages { get; }

    public IReadOnlyList<LimeGroup> Groups { get; }

    public IReadOnlyList<LimeQuestion> Questions { get; }

    /// <summary>A text of the survey itself, by the field's name without its beginning.</summary>
    public Translated Setting(string field) => new(_tables["surveys_languagesettings"].Select(r => KeyValuePair.Create(r["surveyls_language"], (string?)PlainText.Of(r["surveyls_" + field]))));

    private List<LimeQuestion> ReadQuestions()
    {
        var isPart = _tables["questions"].ToLookup(r => r["parent_qid"] is not ("" or "0"));
        var parts = isPart[true].Concat(_tables["subquestions"]).ToLookup(r => r["parent_qid"], StringComparer.Ordinal);
        var answers = _tables["answers"].ToLookup(r => r["qid"], StringComparer.Ordinal);
        var settings = _tables["question_attributes"].Where(r => r["value"] is not ("" or "0")).ToLookup(r => r["qid"], StringComparer.Ordinal);
        var groups = Groups.Index().ToDictionary(g => g.Item.Id, g => g.Index, StringComparer.Ordinal);
        return [.. Ordered(isPart[false], "qid", "question_order").Select(q => new LimeQuestion(
            q.Id, q.Rows[0]["gid"], q.Rows[0]["type"], q.Rows[0]["title"], q.Rows[0]["other"] is "Y", q.Rows[0]["mandatory"] is "Y" or "S", Meaning(q.Rows[0]["relevance"]),
            Text(q.Rows, "question", "question_l10ns", "qid", q.Id), Text(q.Rows, "help", "question_l10ns", "qid", q.Id))
        {
            Parts = [.. Ordered(parts[q.Id], "qid", "question_order").Select(p => new LimePart(p.Rows[0]["title"], Number(p.Rows[0]["scale_id"]), Text(p.Rows, "question", "question_l10ns", "qid", p.Id)))],
            Answers = [.. answers[q.Id].GroupBy(r => (r["code"], r["scale_id"])).OrderBy(g => Number(g.First()["sortorder"]))
                .Select(g => new LimePart(g.Key.Item1, Number(g.Key.Item2), Text([.. g], "answer", "answer_l10ns", "aid", g.First()["aid"])))],
            Settings = Settings(settings[q.Id], q.Rows[0]["preg"]),
        }).OrderBy(q => groups.GetValueOrDefault(q.Group, int.MaxValue))];
    }

    private Dictionary<string, Translated> Settings(IEnumerable<TableRow> rows, string pattern)
    {
        var settings = rows.GroupBy(r => r["attribute"], StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => new Translated(g.Select(r => KeyValuePair.Create(r["language"].Length > 0 ? r["language"] : Languages[0], (string?)r["value"]))), StringComparer.Ordinal);
        if (pattern.Length > 0) settings["preg"] = Translated.In(Languages[0], pattern);
        return settings;
    }

    private static IEnumerable<(string Id, List<TableRow> Rows)> Ordered(IEnumerable<TableRow> rows, string key, string order) =>
        rows.GroupBy(r => r[key], StringComparer.Ordinal).Select(g => (g.Key, g.ToList())).OrderBy(g => Number(g.Item2[0][order]));

    private Translated Text(IReadOnlyList<TableRow> rows, string field, string table, string key, string id)
    {
        var texts = rows.Where(r => r[field].Length > 0).Concat(Localised(table, key, id));
        return new(texts.Select(r => KeyValuePair.Create(r["language"].Length > 0 ? r["language"] : Languages[0], (string?)PlainText.Of(r[field]))).Where(t => t.Value is { Length: > 0 }));
    }

    private readonly Dictionary<string, ILookup<string, TableRow>> _localised = new(StringComparer.Ordinal);

    private IEnumerable<TableRow> Localised(string table, string key, string id)
    {
        if (!_localised.TryGetValue(table, out var rows)) _localised[table] = rows = _tables[table].ToLookup(r => r[key], StringComparer.Ordinal);
        return id.Length > 0 ? rows[id] : [];
    }

    /// <summary>A condition that always holds is none.</summary>
    private static string Meaning(string relevance) => relevance.Trim() is "1" ? "" : relevance.Trim();

    private static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
