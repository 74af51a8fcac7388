using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Reports;

/// <summary>Somebody writes a section of a report.</summary>
[Needs(Permission.KeepDuties)]
public sealed class WriteSection(SamhandlingDb db, ReadDutyReport reading)
{
    public sealed class Form
    {
        [AtMost(ReportSection.TextLength)] public string? Text { get; set; }
        [AtMost(ReportSection.PromiseLength)] public string? Promise { get; set; }
        public PromiseOutcome? Outcome { get; set; }
        [AtMost(ReportSection.PromiseLength)] public string? OutcomeWords { get; set; }

        /// <summary>The keys of what the records say and is not to go along.</summary>
        public List<string>? Omitted { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(ReportSection section) => new() { Text = section.Text, Promise = section.Promise, Outcome = section.Outcome, OutcomeWords = section.OutcomeWords, Omitted = [.. section.Omitted.Lines()], Version = section.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.WhatWasDone, Text?.Trim()), (Texts.Promise, Promise?.Trim()), (Texts.Outcome, Outcome?.Text()), (Texts.OutcomeWords, OutcomeWords?.Trim()), (Texts.LeftOut, Omitted is { Count: > 0 } keys ? keys.Count.ToString(CultureInfo.CurrentCulture) : null)];
    }

    public Task<ReportSection> Find(Guid id, CancellationToken cancel = default) => db.ReportSections.Include(s => s.Report).Where(s => s.Id == id).OneAsync(cancel);

    /// <summary>Refused once the report is sent, and if another has changed the section since the form was opened.</summary>
    public async Task<Result<ReportSection>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var section = await Find(id, cancel);
        if (section.Report!.FrozenOn is not null) return new Refusal("", Texts.IsSent);
        if (form.Version != section.Version) return Refusal.Clash;
        section.Omit((await reading.Facts(section.Report.Year, cancel))(section.Topic), form.Omitted ?? []);
        section.Write(form.Text, form.Promise, form.Outcome, form.OutcomeWords);
        return await db.SaveAsync<ReportSection>(section, cancel);
    }
}
