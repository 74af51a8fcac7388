namespace Samhandling.Places.Coverage;

/// <summary>A municipality's row: how many activities of each kind reached it, and how many live there.</summary>
/// <param name="Counts">In the order of the kinds; not whole where an old municipality was split since.</param>
/// <param name="IsEstimated">Whether any of them stands on weights.</param>
public sealed record CoverageRow(Guid PlaceId, string Name, int? Inhabitants, IReadOnlyList<double> Counts, bool IsEstimated)
{
    /// <summary>Nights that guests spend there in a year; null where nobody has said.</summary>
    public int? GuestNights { get; init; }

    public double Sum => Counts.Sum();

    /// <summary>Activities for each thousand inhabitants; null where nobody has said how many live there.</summary>
    public double? PerThousand => Inhabitants > 0 ? 1000 * Sum / Inhabitants : null;
}

/// <summary>Municipalities by kinds of activity. The columns of counts add up to the activities' reach, whatever was merged or split.</summary>
public sealed record CoverageMatrix(IReadOnlyList<ActivityKind> Kinds, IReadOnlyList<CoverageRow> Rows)
{
    public double Sum => Rows.Sum(row => row.Sum);

    public long Inhabitants => Rows.Sum(row => (long)(row.Inhabitants ?? 0));

    public bool HasAllInhabitants => Rows.All(row => row.Inhabitants > 0);

    /// <summary>Over activities for each thousand inhabitants; null where that is not known of all, or nothing happened.</summary>
    public double? GiniPerInhabitant => HasAllInhabitants ? Gini.Of([.. Rows.Select(row => row.PerThousand!.Value)]) : null;

    /// <summary>Over activities alone.</summary>
    public double? GiniPerMunicipality => Gini.Of([.. Rows.Select(row => row.Sum)]);

    /// <summary>The municipalities that a kind has not reached.</summary>
    public IEnumerable<CoverageRow> EmptyIn(int kind) => Rows.Where(row => row.Counts[kind] == 0);

    public double? ShareOf(CoverageRow row) => Sum > 0 ? row.Sum / Sum : null;

    /// <summary>Whether anybody has said of any of them how many nights guests spend there.</summary>
    public bool HasGuestNights => Rows.Any(row => row.GuestNights is not null);

    /// <summary>Of the guest nights of all here; null where those of one are not known.</summary>
    public double? ShareOfGuestNights(CoverageRow row) => Rows.All(r => r.GuestNights is not null) && Rows.Sum(r => (long)r.GuestNights!.Value) is var sum and > 0 ? row.GuestNights / (double)sum : null;

    public double? ShareOfInhabitants(CoverageRow row) => HasAllInhabitants ? row.Inhabitants / (double)Inhabitants : null;
}
