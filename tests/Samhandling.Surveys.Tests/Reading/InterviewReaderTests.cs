using System.IO.Compression;
using System.Text;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Reading;
using static Samhandling.Surveys.Tests.Reading.Lime;

namespace Samhandling.Surveys.Tests.Reading;

public sealed class InterviewReaderTests
{
    private const string Egos = "ego_id,sex,age,town\n1,w,30,Ås\n2,m,41,Bø\n3,w,52,Ål\n4,m,63,Os\n", Named = "ego_id,alter_id,name,close,note\n1,1,Ada,yes,a\n1,2,Bo,no,a\n2,1,,yes,a\n";

    [Fact]
    public void What_was_told_becomes_questions_with_their_answers()
    {
        var survey = InterviewReader.Read(Bytes(Egos), Bytes(Named), "en", "Whom?").Value!;

        Assert.Empty(QuestionnaireCheck.Faults(survey.Questionnaire));
        Assert.Equal([("named", QuestionKind.Names), ("sex", QuestionKind.Choice), ("age", QuestionKind.Number), ("town", QuestionKind.ShortText)], survey.Questionnaire.Questions.Select(q => (q.Code, q.Kind)));
        Assert.Equal([new NotTaken("named", NotTakenReason.FollowUp, "note")], survey.NotTaken);
        var sheets = survey.Answers!.Sheets;
        Assert.Equal(["Ada", "Bo"], sheets[0].Answers.Answers["named"].Names!.Select(n => n.Name));
        Assert.Equal(["2:1"], sheets[1].Answers.Answers["named"].Names!.Select(n => n.Name));
        Assert.Equal(("o2", 30m, "Ås"), (sheets[0].Answers.Answers["sex"].Choices![0], sheets[0].Answers.Answers["age"].Number!.Value, sheets[0].Answers.Answers["town"].Text));
        Assert.Equal("yes", survey.Questionnaire.Find("named")!.Naming!.FollowUps.Single(f => f.Code == "close").Options.Single(o => o.Code == sheets[0].Answers.Answers["named"].Names![0].FollowUps["close"]).Text["en"]);
    }

    /// <summary>Counts by a script over the same files, as in <see cref="EgoTablesReaderTests"/>.</summary>
    [Theory]
    [InlineData(32, 508, "4112", "egoweb/egos_32.csv", "egoweb/alters_32.csv", "egoweb/edges_32.csv")]
    [InlineData(32, 508, "4112", "openeddi/study_x_responses.csv", "openeddi/study_x_namedetails.csv", "openeddi/study_x_nameties.csv")]
    public void The_tables_of_a_tool_are_told_apart_in_a_zip(int egos, int named, string ties, params string[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var file in files) zip.CreateEntryFromFile(Samhandling.Tests.RealData.At("egonet-surveys", $"extdata/{file}"), Path.GetFileName(file));
        Assert.True(InterviewReader.IsInterviews(packed.ToArray()));
        packed.Position = 0;
        var survey = InterviewReader.Read(packed, null, "en", "Whom?").Value!;

        Assert.Empty(QuestionnaireCheck.Faults(survey.Questionnaire));
        Assert.Equal((egos, named), (survey.Answers!.Sheets.Count, survey.Answers.Sheets.Sum(s => s.Answers.Answers.GetValueOrDefault("named")?.Names?.Count ?? 0)));
        Assert.Equal(["alter.sex", "alter.age"], survey.Questionnaire.Find("named")!.Naming!.FollowUps.Select(f => f.Text["en"]!));
        Assert.Contains(new("named", NotTakenReason.TiesAmongNamed, ties), survey.NotTaken);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><graphml></graphml>", true)]
    [InlineData("ego_id;sex\n1;w\n", true)]
    [InlineData("<?xml version=\"1.0\"?><document></document>", false)]
    [InlineData("{\"codebook\":{}}", false)]
    [InlineData("words only", false)]
    [InlineData("", false)]
    public void Interviews_are_known_from_surveys(string text, bool isInterviews) => Assert.Equal(isInterviews, InterviewReader.IsInterviews(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void An_interview_of_Network_Canvas_keeps_what_is_its_own_apart()
    {
        const string Graph = """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="n" attr.name="name" for="node"/><key id="c" attr.name="close" for="node"/><key id="s" attr.name="sessionStart" for="graph"/>
            <graph id="g1" edgedefault="undirected"><data key="s">2026</data><node id="1"><data key="n">Ada</data><data key="c">a</data></node><node id="2"><data key="n">Bo</data><data key="c">b</data></node><edge source="1" target="2"/></graph></graphml>
            """;
        var survey = InterviewReader.Read(Bytes(Graph), null, "sv", "Vilka?").Value!;

        Assert.Equal(["sessionStart"], survey.Answers!.PassedOver);
        Assert.Equal(["Ada", "Bo"], survey.Answers.Sheets.Single().Answers.Answers["named"].Names!.Select(n => n.Name));
        Assert.Equal([new NotTaken("named", NotTakenReason.TiesAmongNamed, "1")], survey.NotTaken);
    }

    [Theory]
    [InlineData("name;age\nx;3\n", ReadingFaultKind.ColumnMissing)]
    [InlineData("<graphml><graph>", ReadingFaultKind.NotXml)]
    public void What_cannot_be_read_is_told(string text, ReadingFaultKind fault) => Assert.Equal(fault, InterviewReader.Read(Bytes(text), null, "en", "Whom?").Fault!.Kind);
}
