using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.Wants;
using Samhandling.Platform.Sessions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments;

/// <summary>Rounds of wants and orders in our partnership, as few words make them.</summary>
internal static class Wanted
{
    /// <summary>A day that is over, whatever the clock says.</summary>
    public static readonly DateOnly Over = new(2026, 2, 1);

    public static WantRound WantRound(this House house, string title = "Inför nästa avtal", DateOnly? closes = null) =>
        house.Keep(Acting.Agreed(Samhandling.Assignments.Wants.WantRound.Start(new(title, "Vad ska uppdraget ge er?", closes ?? Staged.Someday))));

    public static AskedForWants AskedForWants(this House house, WantRound round, Organisation organisation, Person? person = null) =>
        house.Keep(new AskedForWants { RoundId = round.Id, OrganisationId = organisation.Id, PersonId = person?.Id, AskedOn = new(2026, 1, 10) });

    public static string WantToken(this House house, AskedForWants asked)
    {
        var token = Secret.New();
        house.Keep(new WantLink { AskedId = asked.Id, Hash = Secret.HashOf(token) });
        return token;
    }

    public static Want Want(this House house, AskedForWants asked, string text = "Fler kurser", AssignmentTask? task = null, int priority = 2) =>
        house.Keep(Samhandling.Assignments.Wants.Want.Of(asked.Id, 1 + house.Fresh().Wants.Count(w => w.AskedId == asked.Id), text, task?.Id, priority, new(2026, 1, 20)));

    /// <summary>One that waits for an answer.</summary>
    public static Want WaitingWant(this House house, string organisation = "Banken", string text = "Fler kurser") =>
        house.Want(house.AskedForWants(house.WantRound(closes: Over), house.Organisation(organisation)), text);

    public static OrderFacts WholeOrder(string title = "Kurser i hela länet") => new() { Title = title, Why = "Få når dit", What = "Sex kurser", ForWhom = "Småföretag", HowMeasured = "Antal deltagare", ReportsOn = "2027-03-31\n2026-09-30" };

    public static Order Order(this House house, OrderFacts? facts = null, bool isPublished = false)
    {
        var order = Acting.Agreed(Samhandling.Assignments.Orders.Order.Of(OrderKind.Own, facts ?? WholeOrder()));
        return house.Keep(isPublished ? Acting.Agreed(order.Publish(Over)) : order);
    }

    /// <summary>The want as a part of the order.</summary>
    public static OrderWant Merged(this House house, Order order, Want want)
    {
        var db = house.Fresh();
        Acting.Agreed(db.Wants.Include(w => w.Asked!.Round).Single(w => w.Id == want.Id).Merge(Over.AddDays(1)));
        var part = new OrderWant { OrderId = order.Id, WantId = want.Id };
        db.OrderWants.Add(part);
        db.SaveChanges();
        return part;
    }
}
