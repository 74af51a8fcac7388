using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Agendas;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation;

/// <summary>What the members of a network in the invented region want to talk about, as they were asked: the most wanted is on the next agenda, the others wait.</summary>
internal static class DemoTopics
{
    private const string Network = "Nätverket för möten och evenemang";

    private const string Topics = """
        Gemensam kalender för evenemang; 14
        Hållbara resor till mötena; 9
        Bokning över ortsgränserna; 6
        Volontärer som kommer tillbaka; 3
        """;

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        if (await db.Groups.Where(g => g.Name == Network).OrderBy(g => g.Id).FirstOrDefaultAsync(cancel) is not { } group) return;
        (await services.GetRequiredService<BringTopics>().Handle(group.Id, new() { Topics = Topics }, cancel)).Agreed();
        var next = (await services.GetRequiredService<CallMeeting>().Handle(new() { GroupId = group.Id, Title = "Nätverksträff", Day = Actors.Register.ADayAttribute.Write(today.AddDays(24)), From = "10:00", To = "14:30", Zone = LocalTime.Zones[0], Place = "Fjällvik", Agenda = "Året som gick\nBokningsläget" }, cancel)).Agreed();
        var wanted = await db.AgendaPoints.SingleAsync(p => p.GroupId == group.Id && p.Rank == 1, cancel);
        (await services.GetRequiredService<PlaceTopic>().Handle(new() { Choice = $"{wanted.Id}:{next.Id}" }, cancel)).Agreed();
    }
}
