using Samhandling.Platform.Data;

namespace Samhandling.Platform.Spine;

/// <summary>The places on the thread, from those who act to what is changed because of it.</summary>
public enum Knot { Person, Role, Group, Meeting, Promise, Project, Objective, Strategy, Want, Order, AssignmentTask, Finding, Change }

/// <summary>A kind of record that stands on the thread. Registered by the capability that owns its records.</summary>
/// <param name="Knot">Where on the thread it stands.</param>
/// <param name="Path">Where a record lies within the partnership, before its id.</param>
/// <param name="Needs">Who may see its records.</param>
/// <param name="Name">What its records are called together, in the visitor's language.</param>
/// <param name="All">Its records.</param>
public sealed record Bead(Knot Knot, string Path, Permission Needs, Func<string> Name, Func<SamhandlingDb, IQueryable<BeadRow>> All)
{
    /// <summary>Its name in strands and in addresses of the thread; its path, if that is its own.</summary>
    public string Key { get; init; } = Path;
}

/// <summary>A record on the thread.</summary>
public sealed record BeadRow
{
    public required Guid Id { get; init; }
    public required string Title { get; init; }

    /// <summary>When it was or is to be; null where it has no day.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>That records of one kind lead on to records of another further up the thread. Registered by the capability that knows both.</summary>
/// <param name="Lower">The key of the kind nearer to those who act.</param>
/// <param name="Upper">The key of the kind further up.</param>
/// <param name="All">Which leads to which.</param>
public sealed record Strand(string Lower, string Upper, Func<SamhandlingDb, IQueryable<Join>> All);

/// <summary>One record that leads on to another.</summary>
public sealed record Join
{
    public required Guid Lower { get; init; }
    public required Guid Upper { get; init; }
}
