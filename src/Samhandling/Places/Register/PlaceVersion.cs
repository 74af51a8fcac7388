namespace Samhandling.Places.Register;

/// <summary>A period in which a place has one code, one official name and one region.</summary>
public sealed class PlaceVersion
{
    public const int CodeLength = 20, NameLength = 200, OtherNamesLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PlaceId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; set; }

    /// <summary>What it is called in other languages, as <see cref="LocalNames"/> writes them.</summary>
    public string OtherNames { get; set; } = "";

    /// <summary>The region of a municipality, the country of a region.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The first day; null if it began before the register does.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The first day on which it is over; null while it lasts.</summary>
    public DateOnly? ValidTo { get; set; }
    public Guid? LoadingId { get; init; }

    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day < ValidTo);
}
