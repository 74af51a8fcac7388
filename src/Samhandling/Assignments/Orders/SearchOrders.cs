using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Assignments.Orders;

/// <summary>Finds orders by title, sender and parts, and wants by their words and whose they are. A partnership has tens of orders and hundreds of wants, so all are read.</summary>
[Needs(Permission.SeeAssignments)]
public sealed class SearchOrders(SamhandlingDb db, ReadOrders reading, Visit visit) : ISearch
{
    public string Kind => Texts.OrdersAndWants;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var orders = await reading.All.ToListAsync(cancel);
        var wants = await db.Wants.AsNoTracking().Include(w => w.Asked!.Organisation).Include(w => w.Asked!.Round).ToListAsync(cancel);
        return
        [
            .. orders.Where(o => words.AreIn($"{o.Title} {o.Sender} {o.Why} {o.What} {o.ForWhom} {o.HowMeasured}")).OrderBy(o => o.Title, StringComparer.CurrentCulture).ThenBy(o => o.Id).Select(o => new Hit(o.Title, o.Stands(), visit.Address($"orders/{o.Id}")))
                .Concat(wants.Where(w => words.AreIn($"{w.Text} {w.Asked!.Organisation!.Name}")).OrderBy(w => w.Text, StringComparer.CurrentCulture).ThenBy(w => w.Id).Select(w => new Hit(w.Text, $"{w.Asked!.Organisation!.Name}, {w.Asked.Round!.Title}", visit.Address($"wants/{w.Id}"))))
                .Take(most),
        ];
    }
}
