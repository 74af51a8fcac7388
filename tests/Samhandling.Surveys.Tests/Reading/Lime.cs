using System.IO.Compression;
using System.Security;
using System.Text;
using Samhandling.Surveys.Reading;

namespace Samhandling.Surveys.Tests.Reading;

/// <summary>Writes small LimeSurvey structures, as version 3 does.</summary>
internal sealed class Lime
{
    private readonly StringBuilder _questions = new(), _parts = new(), _answers = new(), _settings = new();
    private int _last;

    public string Groups { get; set; } = Row(("gid", "7"), ("group_order", "0"), ("group_name", "Group"), ("language", "en"));

    public static string Row(params (string Field, string Value)[] fields) => $"<row>{string.Concat(fields.Select(f => $"<{f.Field}>{SecurityElement.Escape(f.Value)}</{f.Field}>"))}</row>";

    public Lime Ask(string type, string title, string text = "Text", string relevance = "1", string[]? parts = null, string[]? options = null, params (string Name, string Value)[] settings)
    {
        var id = $"{++_last}";
        _questions.Append(Row(("qid", id), ("parent_qid", "0"), ("gid", "7"), ("type", type), ("title", title), ("question", text), ("question_order", id), ("language", "en"), ("relevance", relevance),
            ("other", settings.Any(s => s.Name == "other") ? "Y" : "N")));
        foreach (var part in parts ?? []) _parts.Append(Row(("qid", $"{++_last}"), ("parent_qid", id), ("title", part.TrimStart('|')), ("question", "Part " + part), ("question_order", $"{_last}"), ("language", "en"), ("scale_id", part[0] == '|' ? "1" : "0")));
        foreach (var (at, option) in (options ?? []).Index()) _answers.Append(Row(("qid", id), ("code", option.TrimStart('|')), ("answer", "Option " + option), ("sortorder", $"{at}"), ("language", "en"), ("scale_id", option[0] == '|' ? "1" : "0")));
        foreach (var (name, value) in settings) _settings.Append(Row(("qid", id), ("attribute", name), ("value", value)));
        return this;
    }

    public override string ToString() => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>en</language></languages>
        <groups><rows>{Groups}</rows></groups><questions><rows>{_questions}</rows></questions><subquestions><rows>{_parts}</rows></subquestions><answers><rows>{_answers}</rows></answers>
        <question_attributes><rows>{_settings}</rows></question_attributes>
        <surveys><rows>{Row(("sid", "99"), ("language", "en"))}</rows></surveys>
        <surveys_languagesettings><rows>{Row(("surveyls_language", "en"), ("surveyls_title", "Title"), ("surveyls_welcometext", "<p>Welcome &amp; thanks</p>"), ("surveyls_endtext", "Bye"))}</rows></surveys_languagesettings>
        </document>
        """;

    public SurveyFile Read()
    {
        var outcome = LimeSurveyReader.Read(Bytes(ToString()));
        Assert.Null(outcome.Fault);
        return outcome.Value!;
    }

    public ReadAnswers Answers(string csv)
    {
        var outcome = LimeSurveyReader.ReadResponses(Bytes(csv), Bytes(ToString()));
        Assert.Null(outcome.Fault);
        return outcome.Value!;
    }

    public static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    public static MemoryStream Zip(params (string Name, string Text)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        bytes.Position = 0;
        return bytes;
    }
}
