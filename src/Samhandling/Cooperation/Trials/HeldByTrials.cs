using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Trials;

/// <summary>What was found of trials in words that name a person.</summary>
public sealed class HeldByTrials(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) => [.. (await Naming(subject, cancel)).Select(t => new HeldData(Texts.Trials, Texts.Found, t.Found!))];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var trial in await Naming(subject, cancel)) trial.LeaveOut(subject);
    }

    private async Task<List<Trial>> Naming(Subject subject, CancellationToken cancel) => [.. (await db.Trials.Where(t => t.Found != null).ToListAsync(cancel)).Where(t => subject.IsIn(t.Found!))];
}
