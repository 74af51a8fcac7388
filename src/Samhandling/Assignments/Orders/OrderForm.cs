using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Assignments.Orders;

/// <summary>What is written of an order, part by part of the template.</summary>
public sealed class OrderForm
{
    [Needed, AtMost(Order.TitleLength)] public string? Title { get; set; }
    [AtMost(Order.SenderLength)] public string? Sender { get; set; }
    [AtMost(Order.PartLength)] public string? What { get; set; }
    [AtMost(Order.PartLength)] public string? Why { get; set; }
    [AtMost(Order.PartLength)] public string? ForWhom { get; set; }
    [AtMost(Order.PartLength)] public string? HowMeasured { get; set; }
    [AtMost(Order.ReportsOnLength)] public string? ReportsOn { get; set; }
    [AtMost(Order.AddressLength)] public string? Address { get; set; }
    [ADay] public string? GivenOn { get; set; }

    /// <summary>The tasks that are ticked.</summary>
    public List<Guid>? Tasks { get; set; }
    public int Version { get; set; }

    public static OrderForm Of(Order order) => new()
    {
        Title = order.Title,
        Sender = order.Sender,
        What = order.What,
        Why = order.Why,
        ForWhom = order.ForWhom,
        HowMeasured = order.HowMeasured,
        ReportsOn = order.ReportsOn,
        Address = order.Address,
        GivenOn = ADayAttribute.Write(order.GivenOn),
        Tasks = [.. order.Tasks.Select(t => t.TaskId)],
        Version = order.Version,
    };

    public OrderFacts Facts() => new()
    {
        Title = Title!,
        Sender = Sender,
        What = What,
        Why = Why,
        ForWhom = ForWhom,
        HowMeasured = HowMeasured,
        ReportsOn = ReportsOn,
        Address = Address,
        GivenOn = ADayAttribute.Read(GivenOn),
        Tasks = Tasks ?? [],
    };

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
    [
        (Texts.OrderTitle, Names.Clean(Title)),
        (Texts.Sender, Names.Clean(Sender)),
        (Texts.Why, Why?.Trim()),
        (Texts.What, What?.Trim()),
        (Texts.ForWhom, ForWhom?.Trim()),
        (Texts.HowMeasured, HowMeasured?.Trim()),
        (Texts.ReportsOn, ReportsOn?.Trim()),
        (Texts.Address, Names.Clean(Address)),
        (Texts.GivenOn, GivenOn),
        (Texts.Tasks, string.Join(", ", (Tasks ?? []).Select(nameOf).OfType<string>().Order(StringComparer.CurrentCulture))),
    ];
}
