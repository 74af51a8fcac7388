using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Tables;

namespace Samhandling.Places.Lists;

/// <summary>A period as it was before a list changed it.</summary>
public sealed record VersionBefore(Guid Id, string Name, string OtherNames, Guid? ParentId, DateOnly? ValidTo);

/// <summary>What a list would make of the register. It changes the places that it is given; whoever saves them has loaded it.</summary>
public sealed class PlacePlan
{
    private const double Slack = 0.001;

    private readonly List<ListFault> _faults;
    private readonly Timeline _timeline;
    private readonly Guid _loadingId;
    private readonly HashSet<Guid> _kept = [];

    private PlacePlan(Guid loadingId, IEnumerable<Place> register, List<ListFault> faults) => (_loadingId, _timeline, _faults) = (loadingId, new(register), faults);

    public IReadOnlyList<ListFault> Faults => _faults;
    public List<Place> NewPlaces { get; } = [];
    public List<PlaceVersion> NewVersions { get; } = [];
    public List<PlaceChange> NewChanges { get; } = [];

    /// <summary>The periods of the register that are ended or told anew, as they were.</summary>
    public IEnumerable<VersionBefore> Before => Changed.Select(change => change.Was);

    /// <summary>The same, each with what it becomes.</summary>
    public List<(VersionBefore Was, PlaceVersion Now)> Changed { get; } = [];

    /// <summary>The rows that tell of inhabitants, with the place they turned out to be about.</summary>
    public List<(Place Place, PlaceRow Row)> Inhabitants { get; } = [];

    public bool IsEmpty => NewVersions.Count == 0 && NewChanges.Count == 0 && Changed.Count == 0 && Inhabitants.Count == 0;

    /// <param name="loadingId">What marks all that comes with the list.</param>
    /// <param name="register">The places that are there, with their versions.</param>
    /// <param name="known">The changes that are there.</param>
    /// <param name="places">The file of places.</param>
    /// <param name="changes">The file of changes.</param>
    /// <param name="defaults">What rows are that do not say it.</param>
    public static PlacePlan Make(Guid loadingId, IReadOnlyList<Place> register, IReadOnlyList<PlaceChange> known, TableFile? places, TableFile? changes, RowDefaults defaults)
    {
        var faults = new List<ListFault>();
        var reader = new ListReader(defaults, faults);
        var (told, changed) = (places is null ? [] : reader.Places(places), changes is null ? [] : reader.Changes(changes));
        var plan = new PlacePlan(loadingId, register, faults);
        foreach (var row in told) plan.Tell(places!, row, plan._timeline.Add(row));
        foreach (var row in changed.Where(c => c.Kind is null)) plan.Tell(changes!, row, plan.Renumber(row));
        var staying = changed.Where(c => c.From == c.To).Select(c => (c.Date, c.From)).ToHashSet();
        foreach (var row in changed.Where(c => c.Kind is not null && !staying.Contains((c.Date, c.From)))) plan.End(row);
        plan.Gather();
        plan.Close();
        foreach (var period in plan._timeline.All.Where(p => p.Row is not null)) plan.Tell(places!, period.Row!, plan.Lie(period));
        plan.Change(changes, [.. changed.Where(c => c.Kind is not null)], known.ToLookup(c => (c.Date, c.FromId)));
        return plan;
    }

    private void Tell(TableFile file, PlaceRow row, string? fault) => Tell(file, row.Line, fault);

    private void Tell(TableFile file, ChangeRow row, string? fault) => Tell(file, row.Line, fault);

    private void Tell(TableFile file, int line, string? fault)
    {
        if (fault is not null) _faults.Add(new(file.Name, line, fault));
    }

    /// <summary>A place goes on under a new code.</summary>
    private string? Renumber(ChangeRow row)
    {
        var last = row.Date.AddDays(-1);
        if (_timeline.On(row.From, last) is not { } before) return _timeline.WhoElse(row.From, last);
        if (_timeline.On(row.To, row.Date) is not { } after) return _timeline.WhoElse(row.To, row.Date);
        if (before.IsOpen) before.To = row.Date;
        if (before.To != row.Date || after.From != row.Date) return Texts.NotThatDay.With(row.From.Code, row.To.Code, row.Date);
        return before.IsOneWith(after) ? null : Texts.TwoPlaces.With(row.From.Code, row.To.Code);
    }

    /// <summary>What merges into another or is split ends, unless a part of it goes on.</summary>
    private void End(ChangeRow row)
    {
        if (row.Kind is not ChangeKind.Boundary && _timeline.On(row.From, row.Date.AddDays(-1)) is { IsOpen: true } from) from.To = row.Date;
    }

    /// <summary>Makes the places of the new periods: one that follows on another with the same code is the same place.</summary>
    private void Gather()
    {
        foreach (var periods in _timeline.All.GroupBy(p => p.Key))
            foreach (var (before, after) in periods.Zip(periods.Skip(1)))
                if (before.To == after.From) before.IsOneWith(after);
        foreach (var period in _timeline.All)
        {
            if (period.Root.Place is null) NewPlaces.Add(period.Root.Place = new() { Country = period.Key.Country, Kind = period.Key.Kind, LoadingId = _loadingId });
            period.Place = period.Root.Place;
        }
    }

    /// <summary>Ends the periods of the register that were found to be over.</summary>
    private void Close()
    {
        foreach (var period in _timeline.All)
        {
            if (period.Version is not { } version || version.ValidTo == End(period)) continue;
            Keep(version);
            version.ValidTo = End(period);
            period.Place!.Tell();
        }
    }

    /// <summary>Gives a told period its version in the register.</summary>
    private string? Lie(Period period)
    {
        var row = period.Row!;
        Guid? parent = null;
        if (row.Key.Above(row.Parent) is { } above)
        {
            if (_timeline.OnOrAfter(above, period.From)?.Place is not { } place) return Texts.NoParent.With(row.Parent, row.Name);
            parent = place.Id;
        }
        if (row.Inhabitants is not null) Inhabitants.Add((period.Place!, row));
        if (period.Version is not { } version)
        {
            if (period.Place!.Versions.Exists(v => (v.ValidFrom ?? DateOnly.MinValue) < period.To && period.From < (v.ValidTo ?? DateOnly.MaxValue))) return Texts.PlaceHasTwoCodes.With(row.Key.Code);
            NewVersions.Add(version = new() { PlaceId = period.Place.Id, Code = row.Key.Code, Name = row.Name, OtherNames = row.OtherNames, ParentId = parent, ValidFrom = row.From, ValidTo = End(period), LoadingId = _loadingId });
            period.Version = version;
            period.Place.Tell(version);
        }
        else if (!string.Equals(version.Name, row.Name, StringComparison.Ordinal) || (row.OtherNames.Length > 0 && !string.Equals(version.OtherNames, row.OtherNames, StringComparison.Ordinal)) || (parent is not null && version.ParentId != parent))
        {
            Keep(version);
            (version.Name, version.ParentId) = (row.Name, parent ?? version.ParentId);
            if (row.OtherNames.Length > 0) version.OtherNames = row.OtherNames;
            period.Place!.Tell();
        }
        return null;
    }

    private void Change(TableFile? file, List<ChangeRow> rows, ILookup<(DateOnly, Guid), PlaceChange> known)
    {
        foreach (var parts in rows.GroupBy(c => (c.Date, c.From)))
        {
            var made = new List<PlaceChange>();
            foreach (var row in parts) Tell(file!, row, Change(row, parts, known, made));
            if (made.Count == 0) continue;
            var sum = made.Sum(c => c.Weight);
            if (Math.Abs(sum - 1) > Slack) Tell(file!, parts.First().Line, Texts.WeightsSumTo.With(parts.Key.From.Code, parts.Key.Date, sum));
            NewChanges.AddRange(made);
        }
    }

    private string? Change(ChangeRow row, IEnumerable<ChangeRow> parts, ILookup<(DateOnly, Guid), PlaceChange> known, List<PlaceChange> made)
    {
        var last = row.Date.AddDays(-1);
        if (_timeline.On(row.From, last)?.Place is not { } from) return _timeline.WhoElse(row.From, last);
        if (_timeline.On(row.To, row.Date)?.Place is not { } to) return _timeline.WhoElse(row.To, row.Date);
        if (made.Exists(c => c.ToId == to.Id)) return Texts.ChangeTwice.With(row.From.Code, row.To.Code);
        var there = known[(row.Date, from.Id)].ToList();
        if (there.Count > 0) return there.Exists(c => c.ToId == to.Id && Math.Abs(c.Weight - row.Weight) < Slack) ? null : Texts.ChangedOtherwise.With(row.From.Code, row.Date);
        var kind = row.Kind is ChangeKind.Merged && parts.Count() > 1 ? ChangeKind.Split : row.Kind!.Value;
        made.Add(new() { Date = row.Date, FromId = from.Id, ToId = to.Id, Weight = row.Weight, Kind = kind, LoadingId = _loadingId });
        return null;
    }

    private void Keep(PlaceVersion version)
    {
        if (version.LoadingId != _loadingId && _kept.Add(version.Id)) Changed.Add((new(version.Id, version.Name, version.OtherNames, version.ParentId, version.ValidTo), version));
    }

    private static DateOnly? End(Period period) => period.IsOpen ? null : period.To;
}
