using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Contributions;

/// <summary>Contributions that name a person. Erased, the words stay the organisation's without the name.</summary>
public sealed class HeldByContributions(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await Held(subject, cancel)).Select(c => new HeldData(c.Process!.Title, Texts.RowContribution, $"{c.Words}\n{c.Answer}".Trim()))];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var contribution in await Held(subject, cancel)) contribution.LeaveOut(subject);
    }

    private async Task<List<Contribution>> Held(Subject subject, CancellationToken cancel) =>
        [.. (await db.Contributions.Include(c => c.Process).OrderBy(c => c.Day).ThenBy(c => c.Id).ToListAsync(cancel)).Where(c => c.Mentions(subject))];
}
