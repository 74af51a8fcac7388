namespace Samhandling.Platform.SignIn;

/// <summary>A signed-in user as one request sees it, with all its seats.</summary>
public sealed record Visitor(Guid Id, string Name, bool IsOperator, IReadOnlyList<Visitor.Place> Seats)
{
    /// <summary>One of a visitor's seats.</summary>
    public sealed record Place(Guid PartnershipId, string Address, string Partnership, Role Role);

    /// <summary>The session of this request; empty for one who has none.</summary>
    public Guid SessionId { get; init; }

    /// <summary>Who sits at the machine itself, and so may run the instance.</summary>
    public static Visitor AtTheMachine { get; } = new(Guid.Empty, "", IsOperator: true, []);
}
