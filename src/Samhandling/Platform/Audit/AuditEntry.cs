namespace Samhandling.Platform.Audit;

/// <summary>What was done to a row.</summary>
public enum Change { Added, Changed, Removed }

/// <summary>One link of a partnership's event log: who did what, when and to what. Holds no value in clear, so that nothing personal stands in it.</summary>
[Bookkeeping]
public sealed class AuditEntry
{
    public const int WordLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The place in the chain; the first is 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>UTC, in whole microseconds, which is what both databases keep.</summary>
    public required DateTime At { get; init; }

    /// <summary>Empty for the machine itself and for who is not signed in.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The use case, by its name in code; empty where none was at work.</summary>
    public required string Deed { get; init; }

    /// <summary>The entity, by its name in code.</summary>
    public required string Kind { get; init; }

    /// <summary>Null where many rows of a kind were touched at once.</summary>
    public Guid? RowId { get; init; }
    public required Change Change { get; init; }

    /// <summary>How many rows it tells of.</summary>
    public required int Count { get; init; }

    /// <summary>A keyed hash of the values that came in or went: tells whether they were these, and not what they were.</summary>
    public required byte[] Values { get; init; }

    /// <summary>The hash of the link before; zeros for the first.</summary>
    public required byte[] Previous { get; init; }
    public byte[] Hash { get; private set; } = [];

    /// <summary>The hash under a key that is not in the database: who can write there still cannot forge it.</summary>
    public byte[] Seal { get; private set; } = [];

    /// <summary>Closes the link, once all else in it is said.</summary>
    public AuditEntry Close(Guid partnershipId, byte[] key)
    {
        Hash = AuditChain.HashOf(partnershipId, this);
        Seal = AuditChain.SealOf(Hash, key);
        return this;
    }
}

/// <summary>The machine's own bookkeeping: what happens to such a row is nobody's deed, and not in the event log.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BookkeepingAttribute : Attribute;

/// <summary>What is said without a name: that it came stands in the event log, and neither by whom nor which row it is, also where who said it was signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NamelessAttribute : Attribute;
