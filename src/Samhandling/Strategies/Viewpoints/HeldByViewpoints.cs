using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Viewpoints;

/// <summary>Viewpoints that name a person. Erased, the words stay the organisation's without the name.</summary>
public sealed class HeldByViewpoints(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await Held(subject, cancel)).Select(c => new HeldData(c.Process!.Title, Texts.RowViewpoint, $"{c.Words}\n{c.Answer}".Trim()))];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var viewpoint in await Held(subject, cancel)) viewpoint.LeaveOut(subject);
    }

    private async Task<List<Viewpoint>> Held(Subject subject, CancellationToken cancel) =>
        [.. (await db.Viewpoints.Include(c => c.Process).OrderBy(c => c.Day).ThenBy(c => c.Id).ToListAsync(cancel)).Where(c => c.Mentions(subject))];
}
