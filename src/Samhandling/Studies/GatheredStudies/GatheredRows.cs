using System.Globalization;
using System.Security.Cryptography;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Reading;

namespace Samhandling.Studies.GatheredStudies;

/// <summary>Answers gathered elsewhere as rows of ours: a respondent without a name, and what was answered, as if it had been sent in.</summary>
internal static class GatheredRows
{
    /// <param name="file">What they were read from.</param>
    /// <param name="roundId">The round.</param>
    /// <param name="answers">The rows without fault.</param>
    /// <param name="after">The highest number of a respondent who is there already.</param>
    /// <param name="edition">The edition of the questions.</param>
    /// <param name="receivedAt">When they are held to have come.</param>
    public static IEnumerable<object> Of(GatheredFile file, Guid roundId, ReadAnswers? answers, int after, int edition, DateTime receivedAt)
    {
        var sheets = answers?.Sheets ?? [];
        var lots = Enumerable.Range(after + 1, sheets.Count).ToArray();
        RandomNumberGenerator.Shuffle<int>(lots);
        foreach (var (at, sheet) in sheets.Index())
        {
            var respondent = new Respondent { RoundId = roundId, Number = lots[at] };
            respondent.Answer(receivedAt);
            yield return respondent;
            yield return new Submission
            {
                RespondentId = respondent.Id,
                Number = 1,
                Key = string.Create(CultureInfo.InvariantCulture, $"{file.KeyStart}-{at + 1}"),
                Edition = edition,
                Content = sheet.Answers.ToJson(),
                ReceivedAt = receivedAt,
                Receipt = string.Create(CultureInfo.InvariantCulture, $"G-{lots[at]}"),
            };
        }
    }
}
