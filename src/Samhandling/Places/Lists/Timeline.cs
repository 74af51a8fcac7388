using Samhandling.Places.Register;
using Samhandling.Platform;

namespace Samhandling.Places.Lists;

/// <summary>All periods by country, kind and code. A code is one place's at a time.</summary>
internal sealed class Timeline
{
    private readonly Dictionary<PlaceKey, List<Period>> _periods = [];

    public Timeline(IEnumerable<Place> register)
    {
        foreach (var place in register)
        {
            Period? before = null;
            foreach (var version in place.Versions.OrderBy(v => v.ValidFrom ?? DateOnly.MinValue))
            {
                var period = new Period(place, version);
                Of(period.Key).Add(period);
                before?.IsOneWith(period);
                before = period;
            }
        }
        foreach (var periods in _periods.Values) periods.Sort((a, b) => a.From.CompareTo(b.From));
    }

    public IEnumerable<Period> All => _periods.Values.SelectMany(periods => periods);

    public Period? On(PlaceKey key, DateOnly day) => _periods.GetValueOrDefault(key)?.Find(period => period.Holds(day));

    /// <summary>The period on the day, or the first that comes after; where something lies that is older than the register.</summary>
    public Period? OnOrAfter(PlaceKey key, DateOnly day) => _periods.GetValueOrDefault(key)?.Find(period => day < period.To);

    /// <summary>Lays the row in. Null, or why it does not fit.</summary>
    public string? Add(PlaceRow row)
    {
        var periods = Of(row.Key);
        var added = new Period(row);
        if (periods.Find(p => p.From == added.From) is { } same)
        {
            if (same.Row is { } twice) return Texts.StandsTwice.With(row.Key.Code, twice.Line);
            (same.Row, same.To) = (row, row.To ?? same.To);
            return periods.Find(p => p.From > same.From) is { } after && same.To > after.From ? Overlaps(row, after) : null;
        }
        var next = periods.Find(p => p.From > added.From);
        if (periods.FindLast(p => p.From < added.From) is { } last && last.To > added.From)
        {
            if (IsToldAlready(last, row)) return null;
            if (!last.IsOpen) return Overlaps(row, last);
            last.To = added.From;
        }
        if (next is not null && added.IsOpen) added.To = next.From;
        if (next is not null && added.To > next.From) return Overlaps(row, next);
        periods.Insert(next is null ? periods.Count : periods.IndexOf(next), added);
        return null;
    }

    /// <summary>What to say when a code is no place's on a day: whose it is at other times.</summary>
    public string WhoElse(PlaceKey key, DateOnly day) => _periods.GetValueOrDefault(key) is { Count: > 0 } periods
        ? Texts.CodeOtherYears.With(key.Code, day, string.Join("; ", periods.Select(Said)))
        : Texts.CodeNever.With(key.Code, day);

    private static string Said(Period period) => period switch
    {
        { From: var from, IsOpen: true } when from == DateOnly.MinValue => period.Name,
        { IsOpen: true } => Texts.NameSince.With(period.Name, period.From),
        { From: var from } when from == DateOnly.MinValue => Texts.NameUntil.With(period.Name, period.To.AddDays(-1)),
        _ => Texts.NameBetween.With(period.Name, period.From, period.To.AddDays(-1)),
    };

    // A later list that says the same again adds no period.
    private bool IsToldAlready(Period last, PlaceRow row) =>
        last.Row is null && string.Equals(last.Name, row.Name, StringComparison.Ordinal) && (row.To is null || row.To == last.To)
        && (row.OtherNames.Length == 0 || string.Equals(row.OtherNames, last.Version!.OtherNames, StringComparison.Ordinal))
        && (row.Key.Above(row.Parent) is not { } above || last.Version!.ParentId == OnOrAfter(above, row.From ?? DateOnly.MinValue)?.Place?.Id);

    private static string Overlaps(PlaceRow row, Period other) => Texts.Overlaps.With(row.Key.Code, Said(other), other.Row is { } told ? Texts.OnLine.With(told.Line) : Texts.InRegister);

    private List<Period> Of(PlaceKey key) => _periods.TryGetValue(key, out var periods) ? periods : _periods[key] = [];
}
