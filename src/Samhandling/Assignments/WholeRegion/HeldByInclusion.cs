using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.WholeRegion;

/// <summary>That a person has said for a municipality how included it feels. Erased, what was said stays the municipality's.</summary>
public sealed class HeldByInclusion(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await db.InclusionPulses.AsNoTracking().Include(p => p.Place).Where(p => p.SaidById == subject.Id).OrderBy(p => p.Year).ThenBy(p => p.Id).ToListAsync(cancel)).Select(p => new HeldData(p.Place!.Name, Texts.Inclusion, $"{p.Year}: {p.Included}, {p.Heard}"))];

    public Task Erase(Subject subject, CancellationToken cancel) => Task.CompletedTask;
}
