namespace Samhandling.Reporting.Reaching;

/// <summary>How many firms there are in a municipality, as somebody has counted.</summary>
public sealed class FirmCount
{
    public const int SourceLength = 300, MostFirms = 1_000_000, FirstYear = 1990, LastYear = 2100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PlaceId { get; init; }
    public required int Year { get; init; }
    public required int Firms { get; set; }

    /// <summary>Who has counted, and in which table.</summary>
    public required string Source { get; set; }
}
