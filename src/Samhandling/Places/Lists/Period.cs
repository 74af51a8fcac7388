using Samhandling.Places.Register;

namespace Samhandling.Places.Lists;

/// <summary>A period of a place while a list is laid into the register: there already, or told by a row.</summary>
internal sealed class Period
{
    /// <summary>The place that it turned out to be of; the periods of one place form a chain that ends in itself.</summary>
    private Period? _same;

    public Period(Place place, PlaceVersion version) =>
        (Key, Place, Version, From, To) = (new(place.Country, place.Kind, version.Code), place, version, version.ValidFrom ?? DateOnly.MinValue, version.ValidTo ?? DateOnly.MaxValue);

    public Period(PlaceRow row) => (Key, Row, From, To) = (row.Key, row, row.From ?? DateOnly.MinValue, row.To ?? DateOnly.MaxValue);

    public PlaceKey Key { get; }

    /// <summary>The row that tells it; null if only the register does.</summary>
    public PlaceRow? Row { get; set; }

    /// <summary>The version in the register; null if it is new.</summary>
    public PlaceVersion? Version { get; set; }
    public Place? Place { get; set; }
    public DateOnly From { get; }
    public DateOnly To { get; set; }

    public string Name => Row?.Name ?? Version!.Name;

    public bool IsOpen => To == DateOnly.MaxValue;

    public bool Holds(DateOnly day) => From <= day && day < To;

    public Period Root
    {
        get
        {
            var root = this;
            while (root._same is not null) root = root._same;
            return root;
        }
    }

    /// <summary>Lets both be periods of one place. False if they are already two places in the register.</summary>
    public bool IsOneWith(Period other)
    {
        var (mine, theirs) = (Root, other.Root);
        if (mine == theirs) return true;
        if (mine.Place is not null && theirs.Place is not null && mine.Place != theirs.Place) return false;
        theirs._same = mine;
        mine.Place ??= theirs.Place;
        return true;
    }
}
