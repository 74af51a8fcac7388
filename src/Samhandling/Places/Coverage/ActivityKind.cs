using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Places.Coverage;

/// <summary>A kind of activity that tells which municipalities it reached. Registered by the capability that owns its records.</summary>
/// <param name="Key">How rows of <see cref="Reach"/> name it.</param>
/// <param name="Needs">Who may see its records.</param>
/// <param name="Name">What its records are called together, in the visitor's language.</param>
/// <param name="Path">Where a record lies within the partnership, before its id.</param>
/// <param name="All">Its records.</param>
public sealed record ActivityKind(string Key, Permission Needs, Func<string> Name, string Path, Func<SamhandlingDb, IQueryable<Activity>> All);

/// <summary>A record of an activity: what it is called, and when it was.</summary>
public sealed record Activity
{
    public required Guid Id { get; init; }
    public required string Title { get; init; }
    public required DateOnly Day { get; init; }
}
