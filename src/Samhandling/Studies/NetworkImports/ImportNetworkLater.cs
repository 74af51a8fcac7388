using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;

namespace Samhandling.Studies.NetworkImports;

/// <summary>An analyst imports a draft that is too large to wait for: a job does it.</summary>
[Needs(Permission.ImportNetworks)]
public sealed class ImportNetworkLater(SamhandlingDb db, OpenDrafts drafts, JobQueue jobs)
{
    public async Task<Result<Job>> Handle(Guid draftId, CancellationToken cancel = default)
    {
        var draft = await drafts.One(draftId, cancel);
        if (ImportNetwork.Missing(draft.Chosen(), drafts.Today) is { } missing) return missing;
        return await db.SaveDurablyAsync<Job>(await jobs.Add<Handler>(draftId, cancel), cancel);
    }

    public sealed class Handler(ImportNetwork import) : IJobHandler
    {
        public async Task<Result<string>> Run(JobRun run, CancellationToken cancel) =>
            (await import.Import(run.Arguments<Guid>(), run, cancel)).Try(out var study, out var refusal) ? $"networks/{study.Id}" : refusal;
    }
}
