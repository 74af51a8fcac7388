using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Processes;

namespace Samhandling.Strategies.Levels;

/// <summary>Issues are raised in a process, one a line.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RaiseIssues(SamhandlingDb db)
{
    public const int WrittenLength = 20_000, Most = 300;

    public sealed class Form
    {
        [Needed, AtMost(WrittenLength)] public string? Written { get; set; }
    }

    /// <summary>All of them or, where one is too long, none. The same, sent twice, are raised once.</summary>
    public Task<Result<StrategyProcess>> Handle(Guid processId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(processId, form, cancel), cancel);

    private async Task<Result<StrategyProcess>> Once(Guid processId, Form form, CancellationToken cancel)
    {
        var process = await db.StrategyProcesses.Where(p => p.Id == processId).OneAsync(cancel);
        var lines = MinutesText.Lines(form.Written ?? "");
        var raised = await db.ProcessIssues.Where(i => i.ProcessId == processId).Select(i => i.Text).ToListAsync(cancel);
        if (lines.Count > 0 && lines.All(raised.Contains)) return process;
        var there = raised.Count;
        if (lines.Count == 0 || there + lines.Count > Most) return new Refusal(nameof(Form.Written), Texts.IssuesAreBetween.With(Most));
        if (lines.FirstOrDefault(l => l.Length > ProcessIssue.TextLength) is { } tooLong) return new Refusal(nameof(Form.Written), Texts.IssueIsTooLong.With(tooLong[..20], ProcessIssue.TextLength));
        db.ProcessIssues.AddRange(lines.Select((line, i) => ProcessIssue.Raised(processId, line, there + i + 1)));
        return await db.SaveAsync<StrategyProcess>(process, cancel);
    }
}
