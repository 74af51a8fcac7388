using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Pulses;

/// <summary>Somebody who took part in a process says by the link how open it was. Who it is nobody asks.</summary>
[Needs(Permission.Nothing)]
public sealed class AnswerPulse(SamhandlingDb db, Tallies tallies)
{
    /// <summary>One who answers again and again; those of one house still get in.</summary>
    private static readonly Limit s_fromOnePlace = new("openness pulse", 20, TimeSpan.FromHours(1));

    public sealed class Form
    {
        [Needed] public int? Invitation { get; set; }
        [Needed] public int? Influence { get; set; }
    }

    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<StrategyProcess> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        // Counted before the look and given back after a right one: only wrong links count.
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = await db.PulseLinks.AsNoTracking().Where(l => l.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return await db.StrategyProcesses.AsNoTracking().Where(p => p.Id == link.ProcessId).OneAsync(cancel);
    }

    /// <exception cref="LaterException">Too many came from here.</exception>
    public async Task<Result<OpennessPulse>> Handle(string token, Form form, CancellationToken cancel = default)
    {
        await tallies.TakeFromHere(s_fromOnePlace, cancel: cancel);
        var process = await Find(token, cancel);
        var answer = OpennessPulse.Of(process.Id, form.Invitation, form.Influence);
        if (answer.Try(out var pulse, out _)) db.OpennessPulses.Add(pulse);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
