using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.RaisedQuestions;

/// <summary>What a source is called, and where it is; its capability says both.</summary>
public sealed record ShownSource(string Title, string Path);

/// <summary>Looks up where questions were raised, in whatever capability, as far as the visitor may see it.</summary>
public sealed class Sources(SamhandlingDb db, Visit visit, IEnumerable<ActivityKind> kinds)
{
    /// <summary>Null where there is no such thing, or the visitor may not see it.</summary>
    public async Task<ShownSource?> Find(string? kind, Guid? id, CancellationToken cancel = default)
    {
        if (kinds.FirstOrDefault(k => k.Key.Equals(kind, StringComparison.Ordinal)) is not { } found || id is null || !visit.May(found.Needs)) return null;
        var title = await found.All(db).Where(a => a.Id == id).Select(a => a.Title).FirstOrDefaultAsync(cancel);
        return title is null ? null : new(title, $"{found.Path}/{id}");
    }
}
