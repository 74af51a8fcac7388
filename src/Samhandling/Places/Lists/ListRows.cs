using Samhandling.Places.Register;

namespace Samhandling.Places.Lists;

/// <summary>A period of a place as a list tells it.</summary>
/// <param name="To">The first day after it; null while it lasts.</param>
public sealed record PlaceRow(int Line, PlaceKey Key, string Name, string OtherNames, string Parent, DateOnly? From, DateOnly? To)
{
    public int? Inhabitants { get; init; }
    public int? Year { get; init; }
    public string? Source { get; init; }
}

/// <summary>A change as a list tells it; without a kind it is the same place with a new code.</summary>
public sealed record ChangeRow(int Line, DateOnly Date, PlaceKey From, PlaceKey To, double Weight, ChangeKind? Kind);

/// <summary>What a code is unique in: the country and what the place is.</summary>
public sealed record PlaceKey(string Country, PlaceKind Kind, string Code)
{
    /// <summary>What it lies in, by the code that a row tells; null where it tells none, or it is a country.</summary>
    public PlaceKey? Above(string code) => code.Length == 0 || Kind is PlaceKind.Country ? null : new(Country, Kind is PlaceKind.Region ? PlaceKind.Country : PlaceKind.Region, code);
}

/// <summary>What rows are that say nothing of it themselves.</summary>
public sealed record RowDefaults(string Country, PlaceKind Kind, DateOnly? ValidFrom);
