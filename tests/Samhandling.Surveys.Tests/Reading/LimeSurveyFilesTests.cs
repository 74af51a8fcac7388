using System.IO.Compression;
using System.Xml.Linq;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Reading;

namespace Samhandling.Surveys.Tests.Reading;

/// <summary>Surveys that were made with LimeSurvey, as published by others.</summary>
public sealed class LimeSurveyFilesTests
{
    private static readonly string[] Files =
    [
        "demosurveys/ls205_sample_survey_english.lss.gz", "demosurveys/ls205_sample_survey_multilingual.lss.gz", "imex/blank-survey.lss", "imex/survey-one-question-two-languages.lss",
        "nps-question/Demo_Net_Promoter_Score.lss", "tests/survey_archive_426848.lsa",
        .. ((int[])[143933, 186734, 351443, 352985, 366446, 454287, 479717, 563168, 573386, 583999, 677328, 834477, 88881, 917744, 928171, 975622]).Select(n => $"tests/limesurvey_survey_{n}.lss"),
    ];

    private static SurveyFile Read(string file)
    {
        using var stream = File.OpenRead(Samhandling.Tests.RealData.At("limesurvey-structures", file));
        var outcome = LimeSurveyReader.Read(stream);
        Assert.Null(outcome.Fault);
        return outcome.Value!;
    }

    /// <summary>Type and title of each question in the file's first language, read apart from the reader.</summary>
    private static List<(string Type, string Title)> Plainly(string file)
    {
        using Stream stream = File.OpenRead(Samhandling.Tests.RealData.At("limesurvey-structures", file));
        using var structure = Path.GetExtension(file) switch
        {
            ".gz" => new GZipStream(stream, CompressionMode.Decompress),
            ".lsa" => new ZipArchive(stream).GetEntry("survey_426848.lss")!.Open(),
            _ => stream,
        };
        return [.. XDocument.Load(structure).Root!.Element("questions")!.Element("rows")!.Elements("row").Where(r => (string?)r.Element("parent_qid") is "0").DistinctBy(r => (string?)r.Element("qid"))
            .Select(r => ((string)r.Element("type")!, (string)r.Element("title")!))];
    }

    [Fact]
    public void Of_twenty_two_surveys_every_question_is_taken_or_named_and_what_is_taken_can_be_asked()
    {
        var (questions, asTexts, taken, reasons, lost) = (0, 0, 0, new SortedDictionary<string, int>(), new SortedDictionary<string, int>());
        foreach (var file in Files)
        {
            var survey = Read(file);
            var codes = survey.Questionnaire.Questions.Select(q => q.Code).ToList();
            taken += codes.Count;
            foreach (var (type, title) in Plainly(file))
            {
                questions++;
                if (survey.NotTaken.Any(n => n.Question == title && n.IsLeftOut) || codes.Exists(c => c == title || c.StartsWith(title + "_", StringComparison.Ordinal))) continue;
                Assert.True(type == "X", $"{file}: {type} {title} is neither taken nor named.");
                asTexts++;
            }

            foreach (var not in survey.NotTaken)
            {
                var counted = not.IsLeftOut ? reasons : lost;
                var key = not.Reason is NotTakenReason.Kind or NotTakenReason.CellsAreNotChoices ? $"{not.Reason} {not.Detail}" : $"{not.Reason}";
                counted[key] = counted.GetValueOrDefault(key) + 1;
            }

            Assert.All(QuestionnaireCheck.Faults(survey.Questionnaire), f => Assert.Equal(QuestionnaireFaultKind.NoQuestion, f.Kind));
            Assert.Equal(survey.Questionnaire.ToJson(), Questionnaire.FromJson(survey.Questionnaire.ToJson()).ToJson());
        }

        // The first two by counting rows of the files with a script; of 222, 48 are left out and 6 texts stand as help: 168 became 247 here.
        Assert.Equal((222, 6, 247), (questions, asTexts, taken));
        Assert.Equal("[CellsAreNotChoices :, 3] [CellsAreNotChoices ;, 5] [ConditionalText, 15] [Hidden, 6] [Kind *, 2] [Kind I, 2] [Kind R, 6] [Kind |, 1] [NothingToChoose, 1] [TextAlone, 7]",
            string.Join(' ', reasons.OrderBy(r => r.Key, StringComparer.Ordinal)));
        Assert.Equal("[Comment, 11] [Condition, 5] [PutIn, 19] [Setting, 80]", string.Join(' ', lost.OrderBy(r => r.Key, StringComparer.Ordinal)));
    }

    [Fact]
    public void A_recommendation_question_becomes_a_scale_with_its_ends_in_two_languages()
    {
        var survey = Read("nps-question/Demo_Net_Promoter_Score.lss");

        var question = Assert.Single(survey.Questionnaire.Questions);
        Assert.Equal((QuestionKind.Scale, 0, 10), (question.Kind, question.Least, question.Most));
        Assert.Equal(("Not at all likely", "Überhaupt nicht wahrscheinlich"), (question.LeastText!["en"], question.LeastText["de"]));
        Assert.StartsWith("Wie wahrscheinlich", question.Text["de"], StringComparison.Ordinal);
        Assert.Equal(["en", "de"], survey.Questionnaire.Languages);
    }

    [Fact]
    public void Conditions_on_codes_and_on_numbers_of_columns_are_read()
    {
        Assert.Equal(new Holds("q1", Comparison.Is, "Y"), Read("tests/limesurvey_survey_186734.lss").Questionnaire.Find("q2")!.AskedIf);
        Assert.Equal(new Holds("numKids", Comparison.AtLeast, "3"), Read(Files[0]).Questionnaire.Find("kid3")!.AskedIf);
        var both = Assert.IsType<AnyOf>(Read(Files[1]).Questionnaire.Find("QCS3")!.AskedIf);
        Assert.Equal([new Holds("QCS1", Comparison.Is, "SH101"), new Holds("QCS1", Comparison.Is, "SH102")], Assert.IsType<AnyOf>(both.Of[0]).Of);
    }

    [Fact]
    public void Of_an_archive_the_participants_are_read_and_not_their_keys()
    {
        var survey = Read("tests/survey_archive_426848.lsa");

        Assert.Equal([new Participant("asd", "", "en")], survey.Participants);
        Assert.Empty(survey.Answers!.Sheets);
        Assert.Equal("q1", Assert.Single(survey.Questionnaire.Questions).Code);
    }
}
