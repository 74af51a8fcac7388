using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Processes;

/// <summary>The making of a document begins, with its steps.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class StartProcess(SamhandlingDb db)
{
    public const int StepsLength = 10_000;

    public sealed class Form : ProcessForm
    {
        /// <summary>One a line, as <see cref="StepLines"/> reads them.</summary>
        [Needed, AtMost(StepsLength)] public string? Steps { get; set; }
    }

    /// <summary>The steps to begin with: those of the newest process, and those that are usual where there is none.</summary>
    public async Task<string> Template(CancellationToken cancel = default) =>
        await db.StrategyProcesses.AsNoTracking().Include(p => p.Steps).OrderByDescending(p => p.Id).FirstOrDefaultAsync(cancel) is { Steps.Count: > 0 } newest ? StepLines.Write(newest.Steps) : Texts.UsualSteps;

    /// <summary>The same, sent twice, is one.</summary>
    /// <exception cref="NotFoundException">The document is not here.</exception>
    public Task<Result<StrategyProcess>> Handle(Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<StrategyProcess>> Once(Form form, CancellationToken cancel)
    {
        var documentId = form.DocumentId!.Value;
        await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
        if (!StrategyProcess.Of(form.Facts()).Try(out var process, out var refusal)) return refusal;
        if (!StepLines.Read(process, form.Steps).Try(out var steps, out refusal)) return refusal;
        var (title, purpose, from, to) = (process.Title, process.Purpose, process.From, process.To);
        if (await db.StrategyProcesses.FirstOrDefaultAsync(p => p.DocumentId == documentId && p.Title == title && p.Purpose == purpose && p.From == from && p.To == to, cancel) is { } same) return same;
        process.Steps.AddRange(steps);
        db.StrategyProcesses.Add(process);
        return await db.SaveAsync<StrategyProcess>(process, cancel);
    }
}
