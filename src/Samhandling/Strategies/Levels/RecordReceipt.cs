using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Levels;

/// <summary>What the receiver of an issue answered is kept.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RecordReceipt(SamhandlingDb db)
{
    public sealed class Form
    {
        public bool IsTakenOn { get; set; } = true;
        [Needed, ADay] public string? AnsweredOn { get; set; }
        [AtMost(ProcessIssue.ReasonLength)] public string? Answer { get; set; }
        public int Version { get; set; }
    }

    public Task<ProcessIssue> Find(Guid id, CancellationToken cancel = default) => db.ProcessIssues.Include(i => i.Process).Include(i => i.Receiver).Where(i => i.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<ProcessIssue>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var issue = await Find(id, cancel);
        return form.Version != issue.Version ? Refusal.Clash : await db.SaveDurablyAsync(issue.Receive(form.IsTakenOn, form.Answer, ADayAttribute.Read(form.AnsweredOn)!.Value), cancel);
    }
}
