using System.Collections.Concurrent;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>Studies as they were shown last, so that the next who may see just as much need not wait for them to be read and drawn. Each process has its own; whether it still holds is asked of the database each time.</summary>
public sealed class SeenStudies
{
    /// <summary>The most that are held: some hundred kilobytes each.</summary>
    private const int Most = 100;

    private readonly ConcurrentDictionary<Key, ShownStudy> _seen = new();

    /// <summary>What a shown study stands on: the study as it is now, and how much of it the visitor may see.</summary>
    /// <param name="Version">Of the study: counts what was done to it.</param>
    /// <param name="FiguresLength">Null where figures are not kept.</param>
    /// <param name="IsNamed">Whether who may see names sees them, and not numbers.</param>
    public readonly record struct Key(Guid Id, int Version, int? FiguresLength, Sight Sight, bool IsNamed, double? Least);

    public ShownStudy? Of(Key key) => _seen.GetValueOrDefault(key);

    public void Keep(Key key, ShownStudy study)
    {
        if (_seen.Count >= Most) _seen.Clear();
        _seen[key] = study;
    }
}
