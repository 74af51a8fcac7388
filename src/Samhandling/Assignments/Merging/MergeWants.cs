using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Merging;

/// <summary>Somebody merges wants into an order. Each keeps its own words, and whose it is.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class MergeWants(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>Those that are ticked, as <see cref="Key"/> writes them.</summary>
        public List<string>? Wants { get; set; }

        /// <summary>Goes along always, so that a form without a tick is still a form that was sent.</summary>
        public bool IsSent { get; set; }

        /// <summary>A want, and its version when the form was opened.</summary>
        public static string Key(Want want) => $"{want.Id}:{want.Version}";
    }

    public Task<Order> Find(Guid orderId, CancellationToken cancel = default) => db.Orders.Include(o => o.Wants).Where(o => o.Id == orderId).OneAsync(cancel);

    /// <summary>The wants that can become a part of the order: of rounds that are being answered, open or in other orders.</summary>
    public async Task<IReadOnlyList<Want>> Offered(Order order, CancellationToken cancel = default)
    {
        var (today, inIt) = (clock.Today(), order.Wants.Select(w => w.WantId).ToList());
        var wants = await db.Wants.AsNoTracking().AsSplitQuery().Include(w => w.Asked!.Organisation).Include(w => w.Asked!.Round).Include(w => w.Task).Include(w => w.Orders).ThenInclude(o => o.Order)
            .Where(w => (w.Fate == WantFate.Open || w.Fate == WantFate.Merged) && w.Asked!.Round!.SettledOn == null && w.Asked.Round.ClosesOn < today && !inIt.Contains(w.Id)).ToListAsync(cancel);
        return [.. wants.OrderBy(w => w.Fate).ThenBy(w => w.Task?.Place ?? int.MaxValue).ThenBy(w => w.Priority).ThenBy(w => w.Asked!.Organisation!.Name, StringComparer.CurrentCulture).ThenBy(w => w.Number).ThenBy(w => w.Id)];
    }

    /// <summary>Refused unless the order is a draft of our own, where nothing is ticked, and for a want that another has answered or merged since the form was opened.</summary>
    public async Task<Result<Order>> Handle(Guid orderId, Form form, CancellationToken cancel = default)
    {
        var order = await Find(orderId, cancel);
        if (order is not { Kind: OrderKind.Own, IsDraft: true }) return new Refusal("", Texts.OnlyDrafts);
        var ticked = (form.Wants ?? []).Distinct(StringComparer.Ordinal).Select(key => key.Split(':')).Where(key => key.Length == 2).DistinctBy(key => key[0], StringComparer.OrdinalIgnoreCase).ToDictionary(key => Guid.TryParse(key[0], out var id) ? id : Guid.Empty, key => int.TryParse(key[1], CultureInfo.InvariantCulture, out var version) ? version : -1);
        if (ticked.Count == 0) return new Refusal("", Texts.TickSome);
        var wants = await db.Wants.AsSplitQuery().Include(w => w.Asked!.Round).Include(w => w.Orders).ThenInclude(o => o.Order).Where(w => ticked.Keys.Contains(w.Id)).ToListAsync(cancel);
        if (wants.Count < ticked.Count) throw new NotFoundException();
        foreach (var want in wants.OrderBy(w => w.Number).ThenBy(w => w.Id))
        {
            if (order.Wants.Exists(w => w.WantId == want.Id)) continue;
            if (want.Version != ticked[want.Id]) return new Refusal("", Texts.WantHasMoved.With(want.Text, want.WhatBecame(withDrafts: true)));
            if (!want.Merge(clock.Today()).Try(out _, out var refusal)) return refusal;
            order.Wants.Add(new() { OrderId = orderId, WantId = want.Id });
        }

        return await db.SaveAsync<Order>(order, cancel);
    }
}
