namespace Samhandling.Places.Register;

/// <summary>What a place is.</summary>
public enum PlaceKind { Country, Region, Municipality, Destination, FunctionalArea }

/// <summary>A place that something can lie in or reach. It stays the same when its code, its name or its region changes; merging and splitting make new places of it.</summary>
public sealed class Place
{
    public const int CountryLength = 2;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Two letters, as in ISO 3166: SE, NO, FI.</summary>
    public required string Country { get; init; }
    public required PlaceKind Kind { get; init; }

    /// <summary>The code and the official name that it has, or had last.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>The first day of its first period; null if it was there before the register begins.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>The first day on which it is no more; null while it lasts.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>All it has been called, in small letters, for searching.</summary>
    public string Words { get; private set; } = "";
    public List<PlaceVersion> Versions { get; } = [];

    /// <summary>The list it came with; null if it was not loaded.</summary>
    public Guid? LoadingId { get; init; }

    public bool IsThereOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day < ValidTo);

    /// <summary>The code, name and region that it had on a day; null when it was not there.</summary>
    public PlaceVersion? On(DateOnly day) => Versions.Find(version => version.IsValidOn(day));

    /// <summary>Adds a period, or tells again what the register says of the place after one has changed.</summary>
    public void Tell(PlaceVersion? added = null)
    {
        if (added is not null) Versions.Add(added);
        if (Versions.Count == 0) return;
        Versions.Sort((a, b) => Nullable.Compare(a.ValidFrom, b.ValidFrom));
        var last = Versions[^1];
        (Code, Name, ValidFrom, ValidTo) = (last.Code, last.Name, Versions[0].ValidFrom, last.ValidTo);
        Words = string.Join(' ', Versions.SelectMany(v => LocalNames.Read(v.OtherNames).Select(n => n.Name).Prepend(v.Name).Append(v.Code)).Distinct(StringComparer.Ordinal)).ToLowerInvariant();
    }
}
