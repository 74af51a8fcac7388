using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Processes;

/// <summary>It is said anew what a process is to lead to, and under which conditions.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DescribeProcess(SamhandlingDb db)
{
    public Task<StrategyProcess> Find(Guid id, CancellationToken cancel = default) => db.StrategyProcesses.Where(p => p.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<StrategyProcess>> Handle(Guid id, ProcessForm form, CancellationToken cancel = default)
    {
        var (process, documentId) = (await Find(id, cancel), form.DocumentId!.Value);
        if (form.Version != process.Version) return Refusal.Clash;
        await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
        return await db.SaveAsync(process.Change(form.Facts()), cancel);
    }
}
