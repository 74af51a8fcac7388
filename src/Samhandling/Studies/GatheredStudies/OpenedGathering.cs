using System.Text;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Reading;

namespace Samhandling.Studies.GatheredStudies;

/// <summary>What files gathered elsewhere hold, or why they cannot be read.</summary>
/// <param name="Survey">Another tool's survey; null where answers came alone.</param>
/// <param name="Questionnaire">What was asked.</param>
/// <param name="Answers">The answers; null where there are none.</param>
/// <param name="Fault">Why a file cannot be read; else null.</param>
/// <param name="IsOfAnswers">Whether it is the file of answers that cannot be.</param>
public sealed record OpenedGathering(SurveyFile? Survey, Questionnaire? Questionnaire, ReadAnswers? Answers, ReadingFault? Fault = null, bool IsOfAnswers = false)
{
    /// <param name="survey">A LimeSurvey structure or archive, a protocol of Network Canvas, or interviews; null where the answers are of a round of ours.</param>
    /// <param name="answers">Answers as CSV; where the first is a table of those who were interviewed, whom they named.</param>
    /// <param name="asked">What the round of ours asked.</param>
    /// <param name="language">The language of a protocol, which does not say it.</param>
    public static OpenedGathering Read(byte[]? survey, byte[]? answers, Questionnaire? asked, string language)
    {
        SurveyFile? read = null;
        if (survey is not null && asked is null && InterviewReader.IsInterviews(survey))
        {
            var interviews = InterviewReader.Read(Stream(survey), answers is null ? null : Stream(answers), language, Texts.NamedPersons);
            return interviews.Value is { } made ? new(made, made.Questionnaire, made.Answers) : new(null, null, null, interviews.Fault);
        }
        var isCanvas = survey is not null && IsCanvas(survey);
        if (survey is not null)
        {
            var outcome = isCanvas ? NetworkCanvasReader.ReadProtocol(Stream(survey), language) : LimeSurveyReader.Read(Stream(survey));
            if (outcome.Fault is { } fault) return new(null, null, null, fault);
            read = outcome.Value;
        }

        var questionnaire = asked ?? read?.Questionnaire;
        if (answers is null || questionnaire is null) return new(read, questionnaire, read?.Answers);
        var rows = survey is null || isCanvas ? PlainAnswersReader.Read(Stream(answers), questionnaire) : LimeSurveyReader.ReadResponses(Stream(answers), Stream(survey));
        return rows.Fault is { } wrong ? new(read, questionnaire, null, wrong, IsOfAnswers: true) : new(read, questionnaire, rows.Value);
    }

    private static MemoryStream Stream(byte[] bytes) => new(bytes, writable: false);

    /// <summary>A protocol is a zip that holds protocol.json, or the JSON itself.</summary>
    private static bool IsCanvas(byte[] bytes) => bytes.AsSpan().TrimStart("\uFEFF \r\n\t"u8) is [(byte)'{', ..] || (bytes.AsSpan().StartsWith("PK"u8) && bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes("protocol.json")) >= 0);
}
