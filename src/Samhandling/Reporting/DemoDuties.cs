using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Reporting.Duties;
using Samhandling.Reporting.Reports;

namespace Samhandling.Reporting;

/// <summary>The invented region's yearly result report: two that were sent, whose promises were kept and not, and one that is being written.</summary>
internal static class DemoDuties
{
    private const int Years = 2;

    private static readonly (SectionTopic Topic, string First, string Promise, PromiseOutcome Outcome, string Because, string Second)[] s_told =
    [
        (SectionTopic.Skills, "Två utbildningar startade tillsammans med kommunerna.", "En gemensam utbildning för guider.", PromiseOutcome.Kept, "Tolv guider gick klart i juni.", "Tre utbildningar startade tillsammans med kommunerna och besöksnäringen."),
        (SectionTopic.Innovation, "Företagen i fjällen fick råd om digital bokning.", "Råd också till företag utan destinationsbolag.", PromiseOutcome.Partly, "Tjärnby nåddes, tre kommuner återstår.", "Företagen i fjällen och vid kusten fick råd om digital bokning."),
        (SectionTopic.Accessibility, "Kommunerna enades om vilka vägar som går före.", "Ett förslag om nattåget.", PromiseOutcome.NotKept, "Förslaget väntar på grannregionens svar.", "Kommunerna enades om vilka vägar som går före."),
    ];

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        var groups = await db.Groups.OrderBy(g => g.Name).ThenBy(g => g.Id).ToListAsync(cancel);
        if (groups.Count == 0) return;
        // Begun so far back that two have been sent, whatever day it is.
        var form = DutyTemplate.ResultReport.Form(today);
        var due = form.Facts().FirstDue.AddYears(-Years);
        var person = await db.Persons.Where(p => p.Name == "Aino Myrälv").OrderBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel);
        var duty = Duty.Of(DutyTemplate.ResultReport, form.Facts() with { Name = "Årlig resultatredovisning", Receiver = "Regeringskansliet", FirstDue = due, PersonId = person }).Agreed();
        db.Duties.Add(duty);
        foreach (var turn in Enumerable.Range(0, Years)) db.DutyReports.Add(Sent(duty, due.AddYears(turn), isFirst: turn == 0));
        db.DutyReports.Add(DutyReport.Start(duty.Id, due.AddYears(Years), Duty.YearOf(due.AddYears(Years)), duty.Template.Sections()));
        foreach (var (group, i) in groups.Take(ReportWords.Areas.Count - 1).Select((g, i) => (g, i))) db.GroupAreas.Add(new() { GroupId = group.Id, Area = ReportWords.Areas[i + 1] });
        await db.SaveChangesAsync(cancel);
    }

    private static DutyReport Sent(Duty duty, DateOnly due, bool isFirst)
    {
        var report = DutyReport.Start(duty.Id, due, Duty.YearOf(due), duty.Template.Sections());
        foreach (var told in s_told)
        {
            var section = report.Sections.Single(s => s.Topic == told.Topic);
            if (isFirst) section.Write(told.First, told.Promise, null, null);
            else section.Write(told.Second, "Samma löfte ett år till.", told.Outcome, told.Because);
        }
        return report.Freeze(due.AddDays(-3), isFirst ? 60 : 42, _ => []).Agreed();
    }
}
