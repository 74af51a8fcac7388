using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys;

namespace Samhandling.Studies.Matching;

/// <summary>A respondent's own place in a network of the round.</summary>
/// <param name="QuestionCode">The question for names that it was built of.</param>
/// <param name="Named">How many others of the network the respondent named.</param>
/// <param name="NamedBy">How many named the respondent; null where they are so few that the respondent could work out who.</param>
public sealed record OwnPart(string QuestionCode, int Named, int? NamedBy)
{
    /// <summary>A respondent's parts in the networks that are built of a closed round, by the order of their building: for the respondent alone, before any name is approved.</summary>
    public static async Task<IReadOnlyList<OwnPart>> Of(SamhandlingDb db, Respondent respondent, CancellationToken cancel = default)
    {
        var key = RoundNetwork.KeyOf(respondent);
        var studies = await db.NetworkStudies.AsNoTracking().Where(s => s.RoundId == respondent.RoundId).OrderBy(s => s.Id)
            .Select(s => new { s.QuestionCode, s.Ties, s.Persons.Count, Own = s.Persons.Where(p => p.Key == key).Select(p => (int?)p.Number).FirstOrDefault() }).ToListAsync(cancel);
        return [.. studies.Where(s => s.Own is not null).Select(s => Part(s.QuestionCode!, s.Ties.Network(s.Count), s.Own!.Value))];
    }

    private static OwnPart Part(string question, Networks.Network network, int own) =>
        new(question, network.From(own).Length, network.To(own).Length is >= Suppression.Threshold and var by ? by : null);
}
