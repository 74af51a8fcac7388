using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Sessions;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Pulses;

/// <summary>Whoever keeps the strategies makes a link to send to those who took part in a process.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class MakePulseLink(SamhandlingDb db)
{
    /// <returns>The token in the address, which is told this once.</returns>
    public async Task<Result<string>> Handle(Guid processId, CancellationToken cancel = default)
    {
        await db.StrategyProcesses.Where(p => p.Id == processId).OneAsync(cancel);
        var token = Secret.New();
        db.PulseLinks.Add(new() { ProcessId = processId, Hash = Secret.HashOf(token) });
        return await db.SaveDurablyAsync<string>(token, cancel);
    }
}
