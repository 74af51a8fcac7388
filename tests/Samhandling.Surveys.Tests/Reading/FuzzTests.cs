using System.Text;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Reading;
using static Samhandling.Surveys.Tests.Questionnaires.Making;

namespace Samhandling.Surveys.Tests.Reading;

/// <summary>Whatever a file holds, a reader gives what it read or why it could not, and throws nothing.</summary>
public sealed class FuzzTests
{
    private static readonly string[] s_pieces = ["<", ">", "&", "\"", "]]>", "\0", "{", "}", "[", ",", ";", "\n", "\uD800", "&#0;", "<row>", "</rows>", "<!DOCTYPE x>", "99999999999999999999", "-1", "\\ud800", "null", "NaN", "1e999"];

    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 2000 : 60;

    private static readonly Dictionary<string, Func<byte[], bool>> s_readers = new()
    {
        ["lss"] = b => LimeSurveyReader.Read(new MemoryStream(b)).Value is { } survey && survey.Questionnaire.ToJson().Length > 0 && QuestionnaireCheck.Faults(survey.Questionnaire) is not null,
        ["responses"] = b => LimeSurveyReader.ReadResponses(new MemoryStream(b), Lime.Bytes(new Lime().Ask("Y", "one").Ask("D", "day").Ask("M", "many", parts: ["r"]).ToString())).Value is { } read && read.Sheets.All(s => s.Answers.ToJson().Length > 0),
        ["plain"] = b => PlainAnswersReader.Read(new MemoryStream(b), With(Ask("one", QuestionKind.Choice), Ask("day", QuestionKind.Date), Ask("num", QuestionKind.Number), Ask("p", QuestionKind.Points))).Value is { } read && read.Sheets.All(s => s.Answers.ToJson().Length > 0),
        ["ego"] = b => EgoTablesReader.Read(new MemoryStream(b), new MemoryStream(b), new MemoryStream(b)).Value is not null || EgoTablesReader.Read(new MemoryStream(b)).Value is not null,
        ["interviews"] = b => InterviewReader.IsInterviews(b) && InterviewReader.Read(new MemoryStream(b), new MemoryStream(b), "en", "Whom?").Value is { } survey && survey.Questionnaire.ToJson().Length > 0 && survey.Answers!.Sheets.All(s => s.Answers.ToJson().Length > 0),
        ["canvas"] = b => NetworkCanvasReader.Read(new MemoryStream(b)).Value is not null,
        ["protocol"] = b => NetworkCanvasReader.ReadProtocol(new MemoryStream(b), "en").Value is { } survey && survey.Questionnaire.ToJson().Length > 0 && QuestionnaireCheck.MissingTexts(survey.Questionnaire) is not null,
    };

    public static TheoryData<string, string[]> Seeds => new()
    {
        { "lss", ["limesurvey-structures/tests/limesurvey_survey_351443.lss", "limesurvey-structures/tests/survey_archive_426848.lsa", "limesurvey-structures/demosurveys/ls205_sample_survey_multilingual.lss.gz"] },
        { "ego", ["egonet-surveys/extdata/one_file_ws.csv", "egonet-surveys/extdata/alters_ws.csv", "egonet-surveys/extdata/edges_ws.csv"] },
        { "interviews", ["egonet-surveys/extdata/one_file_ws.csv"] },
        { "protocol", ["egonet-surveys/networkcanvas/Roster Example Protocol v1.netcanvas"] },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Real_files_with_pieces_changed_are_read_or_refused(string reader, string[] files)
    {
        foreach (var file in files) Try(reader, File.ReadAllBytes(Samhandling.Tests.RealData.At(file.Split('/'))));
    }

    [Theory]
    [InlineData("responses", "id,one,day,many[r]\n1,Y,2026-01-01 00:00:00,Y\n2,N,,\n")]
    [InlineData("plain", "id;one;day;num;p_r1;p_r2\n1;a;2026-01-01;1,5;40;60\n2;b;;;;\n")]
    [InlineData("canvas", "<graphml><key id=\"k\" attr.name=\"name\" for=\"node\"/><graph id=\"g\"><data key=\"k\">x</data><node id=\"1\"><data key=\"k\">Kari</data></node><node id=\"2\"/><edge source=\"1\" target=\"2\"/></graph></graphml>")]
    [InlineData("protocol", """{"codebook":{"ego":{"variables":{"a":{"name":"age","type":"number"}}},"node":{"p":{"variables":{"k":{"name":"kind","type":"ordinal","options":[1,2]}}}}},"stages":[{"label":"You","type":"EgoForm","form":{"fields":[{"variable":"a","prompt":"Age?"}]}},{"label":"Who","type":"NameGenerator","subject":{"type":"p"},"prompts":[{"text":"Who?"}]},{"type":"OrdinalBin","subject":{"type":"p"},"prompts":[{"variable":"k","text":"?"}]}]}""")]
    public void Small_files_with_pieces_changed_are_read_or_refused(string reader, string text) => Try(reader, Encoding.UTF8.GetBytes(text));

    private static void Try(string reader, byte[] seed)
    {
        Assert.True(s_readers[reader](seed), "The file itself is read.");
        var random = new Random(17);
        for (var round = 0; round < Rounds; round++)
        {
            var changed = Changed(seed, random);
            var failure = Record.Exception(() => s_readers[reader](changed));
            Assert.True(failure is null, $"round {round}: {failure}");
        }
    }

    private static byte[] Changed(byte[] seed, Random random)
    {
        var bytes = seed.ToList();
        for (var changes = random.Next(1, 5); changes > 0 && bytes.Count > 2; changes--)
        {
            var at = random.Next(bytes.Count);
            var count = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, count); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, count)); break;
                case 3: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)])); break;
            }
        }
        return [.. bytes];
    }
}
