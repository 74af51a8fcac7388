using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Studies.Rounds;

/// <summary>How many are asked in a round, and how many of them have answered or would rather not.</summary>
public sealed record AnswerCount
{
    public static readonly AnswerCount None = new();

    public Guid RoundId { get; init; }
    public int Asked { get; init; }
    public int Answered { get; init; }
    public int Declined { get; init; }

    public static Task<Dictionary<Guid, AnswerCount>> Of(SamhandlingDb db, IReadOnlyCollection<Guid> rounds, CancellationToken cancel = default) => db.Respondents.Where(r => rounds.Contains(r.RoundId)).GroupBy(r => r.RoundId)
        .Select(g => new AnswerCount { RoundId = g.Key, Asked = g.Count(), Answered = g.Count(r => r.AnsweredAt != null), Declined = g.Count(r => r.DeclinedAt != null) }).ToDictionaryAsync(c => c.RoundId, cancel);
}
