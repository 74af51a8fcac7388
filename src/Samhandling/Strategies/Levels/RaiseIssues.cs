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

    /// <summary>All of them or, where one is too long, none.</summary>
    public async Task<Result<StrategyProcess>> Handle(Guid processId, Form form, CancellationToken cancel = default)
    {
        var process = await db.StrategyProcesses.Where(p => p.Id == processId).OneAsync(cancel);
        var lines = MinutesText.Lines(form.Written ?? "");
        var there = await db.ProcessIssues.CountAsync(i => i.ProcessId == processId, cancel);
        if (lines.Count == 0 || there + lines.Count > Most) return new Refusal(nameof(Form.Written), Texts.IssuesAreBetween.With(Most));
        if (lines.FirstOrDefault(l => l.Length > ProcessIssue.TextLength) is { } tooLong) return new Refusal(nameof(Form.Written), Texts.IssueIsTooLong.With(tooLong[..20], ProcessIssue.TextLength));
        db.ProcessIssues.AddRange(lines.Select((line, i) => ProcessIssue.Raised(processId, line, there + i + 1)));
        return await db.SaveAsync<StrategyProcess>(process, cancel);
    }
}
