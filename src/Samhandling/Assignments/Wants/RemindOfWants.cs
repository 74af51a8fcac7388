using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Asking;
using Samhandling.Assignments.Submitting;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Wants;

/// <summary>Somebody reminds those who have not said what they want. Each is reminded once.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class RemindOfWants(SamhandlingDb db, WantLetters letters, AskLetters reaching, TimeProvider clock)
{
    public Task<WantRound> Find(Guid roundId, CancellationToken cancel = default) =>
        db.WantRounds.AsSplitQuery().Include(r => r.Asked).ThenInclude(a => a.Organisation).Include(r => r.Asked).ThenInclude(a => a.Person).Include(r => r.Asked).ThenInclude(a => a.Wants).Where(r => r.Id == roundId).OneAsync(cancel);

    /// <summary>Who would get a letter now.</summary>
    public IReadOnlyList<AskedForWants> ToRemind(WantRound round) =>
        [.. round.Asked.Where(a => a.Wants.Count == 0 && a.RemindedOn is null && reaching.Reach(a.Person)).OrderBy(a => a.Organisation!.Name, StringComparer.CurrentCulture).ThenBy(a => a.Id)];

    /// <returns>How many were reminded.</returns>
    public async Task<Result<int>> Handle(Guid roundId, CancellationToken cancel = default)
    {
        var (round, today) = (await Find(roundId, cancel), clock.Today());
        if (!round.IsOpen(today)) return new Refusal("", Texts.IsClosed);
        var those = ToRemind(round);
        if (those.Count == 0) return new Refusal("", Texts.NobodyToRemind);
        foreach (var asked in those)
        {
            asked.Remind(today);
            await letters.Reminded(round, asked, cancel);
        }

        return await db.SaveDurablyAsync<int>(those.Count, cancel);
    }
}
