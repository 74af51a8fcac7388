using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Representation;

/// <summary>Who represented us, or who writes for them, tells what happened at a meeting of another body's group.</summary>
[Needs(Permission.WorkTogether)]
public sealed class WriteReport(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(ReportBack.TextLength)] public string? Text { get; set; }
        public int Version { get; set; }

        public static Form Of(ReportBack report) => new() { Text = report.Text, Version = report.Version };

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Report, Text?.Trim())];
    }

    public Task<ReportBack> Find(Guid id, CancellationToken cancel = default) => db.ReportBacks.Include(r => r.Seat!.Group).Include(r => r.Seat!.Person).Where(r => r.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has written since the form was opened.</summary>
    public async Task<Result<ReportBack>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var report = await Find(id, cancel);
        if (form.Version != report.Version) return Refusal.Clash;
        return await db.SaveAsync(report.Tell(form.Text, clock.Today()), cancel);
    }
}
