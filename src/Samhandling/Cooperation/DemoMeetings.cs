using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Cooperation;

/// <summary>A network's meetings about regional strategies in the invented region: one whose minutes are approved, and one that is being written. Where no people are, nobody meets.</summary>
internal static class DemoMeetings
{
    private const int DaysSince = 20, WeeksBetween = 12, MostCalled = 12;

    private static readonly (string Title, string[] Lines)[] s_points =
    [
        ("Enkäten om strategiarbetet",
        [
            "Arbetet ska ge stöd åt dem som beslutar, hela vägen.",
            "Regionerna har olika mycket pengar och folk, och lägger upp arbetet därefter.",
            "? Ska strategin visa allt som är viktigt, eller bara det gemensamma?",
            "= Tydlig ledning ger en tydligare produkt.",
            "? Hur hålls engagemanget uppe i åtta år?",
        ]),
        ("Aktuellt",
        [
            "Genomgång av vad som är på gång nationellt.",
            "+ Be myndigheten presentera den kommande återrapporteringen, med tre års siffror",
            "+ Kolla när den reviderade nationella strategin kommer",
            "~ Gemensam yta på nätet: vi prövar först med den vi har. Återkoppla.",
            "! Planeringsgrupp: två personer, den ena med viss reservation, och en reserv",
        ]),
        ("Ta med från dagen",
        [
            "= Det är bra att sprida ansvaret för processen (2 ggr)",
            "* Fortsätta med fler enkäter, som kan bli en metodhandbok",
        ]),
        ("Plan för kommunikationen", []),
    ];

    private static readonly string[] s_topics = ["Lära av uppföljning och utvärdering", "Koppling till nationella och internationella strategier", "Processens delar, från underlag till handlingsplan", "Delaktighet och vilka som bjuds in", "Rumsliga dimensioner", "Arbetet inåt och förankringen", "Ledning och styrning av uppdraget", "Dokumentets innehåll och bredd"];

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        var acts = (await db.Engagements.Include(e => e.Organisation).OrderBy(e => e.Organisation!.Name).ThenBy(e => e.Id).ToListAsync(cancel)).Where(e => e.IsOn(today.AddDays(-DaysSince)) && e.IsOn(today)).DistinctBy(e => e.OrganisationId).DistinctBy(e => e.PersonId).Take(MostCalled).ToList();
        if (acts.Count < 3) return;
        var first = await Call(services, today.AddDays(-DaysSince), s_points.Select(p => p.Title), 2, cancel);
        foreach (var (point, (_, lines)) in first.Points.OrderBy(p => p.Number).Zip(s_points)) await Write(services, point, lines, cancel);
        foreach (var act in acts) db.Participants.Add(new() { MeetingId = first.Id, PersonId = act.PersonId, OrganisationId = act.OrganisationId, IsPresent = true });
        await db.SaveChangesAsync(cancel);
        await Promise(services, first, acts, today, cancel);
        var second = await db.Meetings.SingleAsync(m => m.SeriesId == first.SeriesId && m.Id != first.Id, cancel);
        (await services.GetRequiredService<AddPoint>().Handle(second.Id, new() { Points = string.Join('\n', s_topics) }, cancel)).Agreed();
        (await services.GetRequiredService<LockMinutes>().Handle(first.Id, cancel)).Agreed();
        foreach (var act in acts) db.Participants.Add(new() { MeetingId = second.Id, PersonId = act.PersonId, OrganisationId = act.OrganisationId });
        await db.SaveChangesAsync(cancel);
        var now = await Call(services, today, ["Nuläget", "Nästa steg"], 1, cancel);
        await Write(services, now.Points.Single(p => p.Number == 1), ["Följ upp frågan om gemensam statistik till nästa möte", "Genomgång av läget i kommunerna.", "Vi testar med kortare möten i höst"], cancel);
    }

    private static async Task<Meeting> Call(IServiceProvider services, DateOnly day, IEnumerable<string> agenda, int meetings, CancellationToken cancel) =>
        (await services.GetRequiredService<CallMeeting>().Handle(new() { Title = "Nätverket för regional utveckling", Day = ADayAttribute.Write(day), From = "09:00", To = "15:00", Zone = LocalTime.Zones[0], Place = "Storhamn", Agenda = string.Join('\n', agenda), Meetings = meetings, Weeks = WeeksBetween }, cancel)).Agreed();

    private static async Task Write(IServiceProvider services, AgendaPoint point, string[] lines, CancellationToken cancel)
    {
        if (lines.Length > 0) (await services.GetRequiredService<WriteLines>().Handle(new() { LineId = Guid.CreateVersion7(), PointId = point.Id, Text = string.Join('\n', lines) }, cancel)).Agreed();
    }

    /// <summary>Who has promised what by when, with another organisation, and how far it has come.</summary>
    private static async Task Promise(IServiceProvider services, Meeting meeting, List<Engagement> acts, DateOnly today, CancellationToken cancel)
    {
        var lines = await services.GetRequiredService<SamhandlingDb>().MinutesLines.Where(l => l.Point!.MeetingId == meeting.Id && l.Kind == LineKind.Promise).OrderBy(l => l.Number).ToListAsync(cancel);
        for (var i = 0; i < lines.Count; i++)
        {
            PromiseForm form = new() { What = lines[i].Text, Who = Givers.Key(acts[i].PersonId, acts[i].OrganisationId), WithId = acts[i + 1].OrganisationId, DueOn = ADayAttribute.Write(today.AddDays((30 * i) + 3)) };
            var promise = (await services.GetRequiredService<GivePromise>().Handle(lines[i].Id, form, cancel)).Agreed();
            if (i == 0) (await services.GetRequiredService<AnswerPromise>().Handle(promise.Id, new() { State = PromiseState.Done, Note = "Presentationen är bokad." }, cancel)).Agreed();
        }
    }
}
