using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;

namespace Samhandling.Strategies.Activities;

/// <summary>An organisation that takes part in something, and the part of society it belongs to.</summary>
public sealed record Doer(Guid Id, string Name, Sector Sector);

/// <summary>Something that is done, by whom and for how much.</summary>
/// <param name="Day">When it begins or is due; null where nothing is said.</param>
/// <param name="Doers">Each organisation once.</param>
/// <param name="Amount">In whole units; null where nobody has said what it costs.</param>
/// <param name="IsOpen">Whether it has neither ended nor been given up.</param>
public sealed record KnownActivity(ActivityKey Key, string Title, DateOnly? Day, IReadOnlyList<Doer> Doers, long? Amount, Currency Currency, bool IsOpen)
{
    public IEnumerable<Sector> Sectors => Doers.Select(d => d.Sector).Where(s => s is not Sector.Unknown).Distinct();

    public string Path => Key.Of switch
    {
        ActivityOf.Effort => $"efforts/{Key.Id}",
        ActivityOf.Initiative => $"initiatives/{Key.Id}",
        _ => $"promises/{Key.Id}",
    };
}
