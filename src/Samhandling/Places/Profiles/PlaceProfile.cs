namespace Samhandling.Places.Profiles;

/// <summary>How far from a city a place lies, in the partnership's own judgement.</summary>
public enum Rurality { City, NearCity, Rural, RemoteRural }

/// <summary>What kind of place it is, so that all that is told of places can be told by their kind. Whoever changed it last is named.</summary>
public sealed class PlaceProfile
{
    public const int SourceLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PlaceId { get; init; }
    public bool? HasDestinationCompany { get; set; }
    public Rurality? Rurality { get; set; }
    public int? Inhabitants { get; set; }

    /// <summary>Nights that guests spend there in a year.</summary>
    public int? GuestNights { get; set; }

    /// <summary>The year that the numbers are of, and who has counted.</summary>
    public int? Year { get; set; }
    public string? Source { get; set; }
    public required DateTime ChangedAt { get; set; }
    public Guid? ChangedById { get; set; }

    /// <summary>The list it came with; null once somebody has said more.</summary>
    public Guid? LoadingId { get; set; }
    public int Version { get; set; }

    /// <summary>Guest nights for each inhabitant in a year.</summary>
    public double? TourismIntensity => Inhabitants > 0 && GuestNights is { } nights ? nights / (double)Inhabitants : null;
}
