using System.Globalization;
using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Orders;

/// <summary>What is said of orders in the visitor's language.</summary>
public static class OrderWords
{
    /// <summary>How it stands with it: a draft, published, or given by whom.</summary>
    public static string Stands(this Order order) => order.Kind is OrderKind.National ? Texts.GivenBy.With(order.Sender, order.GivenOn) : order.PublishedOn is { } day ? Texts.PublishedOnDay.With(day) : Texts.IsDraft;

    public static State Mark(this Order order) => order.IsDraft ? State.Going : State.Done;

    /// <summary>The parts of the template in their order; the words are null where nobody has written them.</summary>
    public static IReadOnlyList<(string Field, string Heading, string? Words)> Parts(this Order order) => order.Kind is OrderKind.National ? [(nameof(Order.What), Texts.NationalWhat, order.What)] :
    [
        (nameof(Order.Why), Texts.Why, order.Why),
        (nameof(Order.What), Texts.What, order.What),
        (nameof(Order.ForWhom), Texts.ForWhom, order.ForWhom),
        (nameof(Order.HowMeasured), Texts.HowMeasured, order.HowMeasured),
        (nameof(Order.ReportsOn), Texts.ReportsOn, order.ReportsOn is null ? null : string.Join('\n', order.ReportDays().Select(day => day.ToString("D", CultureInfo.CurrentCulture)))),
    ];

    /// <summary>The wants of an order: what weighs the most first.</summary>
    public static IEnumerable<OrderWant> InOrder(this Order order) => order.Wants.OrderBy(w => w.Want!.Priority).ThenBy(w => w.Want!.Asked!.Organisation!.Name, StringComparer.CurrentCulture).ThenBy(w => w.Want!.Number).ThenBy(w => w.Id);
}
