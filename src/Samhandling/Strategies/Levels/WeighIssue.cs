using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Levels;

/// <summary>It is said whether an issue is in the process and why, and whose it is: what is good for the region?</summary>
[Needs(Permission.KeepStrategies)]
public sealed class WeighIssue(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, AtMost(ProcessIssue.TextLength)] public string? Text { get; set; }
        public Scope Scope { get; set; }
        [AtMost(ProcessIssue.ReasonLength)] public string? Reason { get; set; }
        public IssueLevel? Level { get; set; }
        [AtMost(ProcessIssue.ReasonLength)] public string? Motive { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(ProcessIssue issue) => new() { Text = issue.Text, Scope = issue.Scope, Reason = issue.Reason, Level = issue.Level, Motive = issue.Motive, Version = issue.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() =>
            [(Texts.Issue, Names.Clean(Text)), (Texts.ScopeLabel, Scope.Text()), (Texts.Reason, Reason?.Trim()), (Texts.Level, Level?.Text()), (Texts.Motive, Motive?.Trim())];
    }

    public Task<ProcessIssue> Find(Guid id, CancellationToken cancel = default) => db.ProcessIssues.Include(i => i.Process).Where(i => i.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<ProcessIssue>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var issue = await Find(id, cancel);
        return form.Version != issue.Version ? Refusal.Clash : await db.SaveAsync(issue.Weigh(new(form.Text, form.Scope, form.Reason, form.Level, form.Motive)), cancel);
    }
}
