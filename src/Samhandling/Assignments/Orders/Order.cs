using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;

namespace Samhandling.Assignments.Orders;

/// <summary>Whether an order is one that we write, or one that the state has given: a grant letter, an instruction.</summary>
public enum OrderKind { Own, National }

/// <summary>What is said of an <see cref="Order"/>.</summary>
public sealed record OrderFacts
{
    public required string Title { get; init; }

    /// <summary>Who orders it: needed of a national one.</summary>
    public string? Sender { get; init; }

    /// <summary>What is ordered; of a national one its text.</summary>
    public string? What { get; init; }
    public string? Why { get; init; }
    public string? ForWhom { get; init; }
    public string? HowMeasured { get; init; }

    /// <summary>The days on which it is reported, one on each line.</summary>
    public string? ReportsOn { get; init; }

    /// <summary>Where it is written: a web address.</summary>
    public string? Address { get; init; }

    /// <summary>The day of a national one.</summary>
    public DateOnly? GivenOn { get; init; }
    public IReadOnlyList<Guid> Tasks { get; init; } = [];
}

/// <summary>What somebody is asked to do, in the parts of a fixed template: why, what, for whom, how it is measured and when it is reported. It is a draft until it is published; a national one is given.</summary>
public sealed class Order
{
    public const int TitleLength = 200, SenderLength = 200, PartLength = 4000, ReportsOnLength = 500, AddressLength = 500;

    /// <summary>Its word where files are kept with it.</summary>
    public const string AttachmentKind = "order";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required OrderKind Kind { get; init; }
    public string Title { get; private set; } = "";
    public string? Sender { get; private set; }
    public string? What { get; private set; }
    public string? Why { get; private set; }
    public string? ForWhom { get; private set; }
    public string? HowMeasured { get; private set; }
    public string? ReportsOn { get; private set; }
    public string? Address { get; private set; }
    public DateOnly? GivenOn { get; private set; }

    /// <summary>Null while it is a draft; of a national one the day it was given.</summary>
    public DateOnly? PublishedOn { get; private set; }
    public List<OrderTask> Tasks { get; } = [];
    public List<OrderWant> Wants { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public bool IsDraft => PublishedOn is null;

    /// <summary>In their order.</summary>
    public IReadOnlyList<DateOnly> ReportDays() => [.. (ReportsOn ?? "").Split('\n').Select(ADayAttribute.Read).OfType<DateOnly>()];

    public static Result<Order> Of(OrderKind kind, OrderFacts facts) => new Order { Kind = kind }.Taking(facts);

    /// <summary>Refused where it would empty a part of what is published. The tasks must be at hand.</summary>
    public Result<Order> Change(OrderFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Refused while a part of the template is empty, and twice.</summary>
    public Result<Order> Publish(DateOnly today)
    {
        if (!IsDraft) return new Refusal("", Texts.IsPublished.With(PublishedOn));
        if (Missing() is [var missing, ..]) return missing;
        PublishedOn = today;
        Version++;
        return this;
    }

    /// <summary>The parts of the template that nobody has written yet, by their fields; how it is measured first.</summary>
    public IReadOnlyList<Refusal> Missing() => Kind is OrderKind.National ? [] :
    [
        .. new[] { (nameof(HowMeasured), HowMeasured, Texts.HowMeasuredIsMissing), (nameof(Why), Why, Texts.WhyIsMissing), (nameof(What), What, Texts.WhatIsMissing), (nameof(ForWhom), ForWhom, Texts.ForWhomIsMissing), (nameof(ReportsOn), ReportsOn, Texts.ReportsOnIsMissing) }
            .Where(part => part.Item2 is null).Select(part => new Refusal(part.Item1, part.Item3)),
    ];

    private Result<Order> Taking(OrderFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        var lines = (facts.ReportsOn ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(lines, line => ADayAttribute.Read(line) is null) is { } wrong) return new Refusal(nameof(ReportsOn), Texts.NoSuchDay.With(wrong));
        var address = Names.Clean(facts.Address);
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")) return new Refusal(nameof(Address), Texts.NoSuchAddress);
        if (Kind is OrderKind.National && Names.Clean(facts.Sender) is null) return new Refusal(nameof(Sender), Texts.SenderIsNeeded);
        if (Kind is OrderKind.National && facts.GivenOn is null) return new Refusal(nameof(GivenOn), Texts.GivenOnIsNeeded);
        (Title, Sender, What, Why) = (title, Names.Clean(facts.Sender), Kept(facts.What), Kept(facts.Why));
        (ForWhom, HowMeasured, Address, GivenOn) = (Kept(facts.ForWhom), Kept(facts.HowMeasured), address, facts.GivenOn);
        ReportsOn = lines.Length == 0 ? null : string.Join('\n', lines.Select(line => ADayAttribute.Read(line)!.Value).Distinct().Order().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Tasks.RemoveAll(t => !facts.Tasks.Contains(t.TaskId));
        Tasks.AddRange(facts.Tasks.Distinct().Where(id => !Tasks.Exists(t => t.TaskId == id)).Select(id => new OrderTask { OrderId = Id, TaskId = id }).ToList());
        if (Kind is OrderKind.National) PublishedOn = GivenOn;
        else if (!IsDraft && Missing() is [var missing, ..]) return missing;
        return this;
    }

    private static string? Kept(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}

/// <summary>That an order concerns a task.</summary>
public sealed class OrderTask
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid OrderId { get; init; }
    public Order? Order { get; private init; }
    public required Guid TaskId { get; init; }
    public AssignmentTask? Task { get; private init; }
}

/// <summary>That a want is a part of an order. One want can be split among several.</summary>
public sealed class OrderWant
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid OrderId { get; init; }
    public Order? Order { get; private init; }
    public required Guid WantId { get; init; }
    public Want? Want { get; private init; }
}
