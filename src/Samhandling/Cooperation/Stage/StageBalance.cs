using Samhandling.Actors.Register;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Places.Coverage;

namespace Samhandling.Cooperation.Stage;

/// <summary>Minutes of somebody or something on the stage, and their part of all that are told.</summary>
public sealed record StageShare<T>(T Of, int Minutes, double Share);

/// <summary>Minutes of the municipalities of one kind.</summary>
/// <param name="Municipalities">How many of that kind there are.</param>
/// <param name="Empty">How many of them have no minute.</param>
/// <param name="Share">Of all minutes that are told of a municipality.</param>
public sealed record StageOfKind(PlaceGroup Kind, int Municipalities, int Empty, int Minutes, double Share);

/// <summary>How the minutes on a stage are spread. What is no organisation's, such as a break, is in none of it.</summary>
/// <param name="slots">With organisation and place.</param>
/// <param name="municipalities">All of the region, those without a minute too.</param>
/// <param name="earlier">The organisations that had stood there before these slots.</param>
public sealed class StageBalance(IEnumerable<StageSlot> slots, IReadOnlyCollection<Guid> municipalities, IReadOnlySet<Guid> earlier)
{
    private const int FewestForGender = 5;

    private readonly List<StageSlot> _slots = [.. slots.Where(s => s.OrganisationId is not null)];

    public int Slots => _slots.Count;

    public int Minutes => _slots.Sum(s => s.Minutes);

    /// <summary>Every municipality of the region, with those that have none; what tells of no municipality is left out.</summary>
    public IReadOnlyList<StageShare<Guid>> ByMunicipality
    {
        get
        {
            var told = _slots.Where(s => PlaceOf(s) is { } place && municipalities.Contains(place)).ToLookup(s => PlaceOf(s)!.Value, s => s.Minutes);
            return Shared(municipalities.Select(place => (place, told[place].Sum())));
        }
    }

    /// <summary>Municipalities without a destination company first, those with one, and those of which nobody has said.</summary>
    /// <param name="hasCompany">By municipality; what is not there, nobody has said.</param>
    public IReadOnlyList<StageOfKind> ByKindOfPlace(IReadOnlyDictionary<Guid, bool?> hasCompany)
    {
        var kinds = ByMunicipality.ToLookup(m => hasCompany.GetValueOrDefault(m.Of) switch { true => PlaceGroup.WithCompany, false => PlaceGroup.WithoutCompany, null => PlaceGroup.NoPlace });
        return [.. Enum.GetValues<PlaceGroup>().Select(kind => new StageOfKind(kind, kinds[kind].Count(), kinds[kind].Count(m => m.Minutes == 0), kinds[kind].Sum(m => m.Minutes), kinds[kind].Sum(m => m.Share)))];
    }

    public IReadOnlyList<StageShare<Sector>> BySector => Shared(_slots.GroupBy(s => s.Organisation!.Sector).Select(g => (g.Key, g.Sum(s => s.Minutes))).OrderByDescending(g => g.Item2).ThenBy(g => g.Key));

    /// <summary>Of those who have said it; empty where so few have that it would tell of one of them.</summary>
    public IReadOnlyList<StageShare<Gender>> ByGender => _slots.Count(s => s.Gender is not Gender.NotSaid) < FewestForGender ? []
        : Shared(_slots.Where(s => s.Gender is not Gender.NotSaid).GroupBy(s => s.Gender).Select(g => (g.Key, g.Sum(s => s.Minutes))).OrderBy(g => g.Key));

    /// <summary>Those with most minutes first.</summary>
    public IReadOnlyList<StageShare<Organisation>> ByOrganisation => Shared(_slots.GroupBy(s => s.OrganisationId).Select(g => (g.First().Organisation!, g.Sum(s => s.Minutes))).OrderByDescending(g => g.Item2).ThenBy(g => g.Item1.Name, StringComparer.CurrentCulture));

    /// <summary>How many organisations stand there, and how many of them for the first time.</summary>
    public (int All, int FirstTime) Organisations => (ByOrganisation.Count, ByOrganisation.Count(o => !earlier.Contains(o.Of.Id)));

    /// <summary>How unevenly the minutes are spread over the municipalities, those without one too; null while none is told.</summary>
    public double? GiniOfMunicipalities => Gini.Of([.. ByMunicipality.Select(m => (double)m.Minutes)]);

    /// <summary>How unevenly they are spread over the organisations that stand there.</summary>
    public double? GiniOfOrganisations => Gini.Of([.. ByOrganisation.Select(o => (double)o.Minutes)]);

    private static Guid? PlaceOf(StageSlot slot) => slot.PlaceId ?? slot.Organisation!.PlaceId;

    private static List<StageShare<T>> Shared<T>(IEnumerable<(T Of, int Minutes)> minutes)
    {
        var all = minutes.ToList();
        var sum = all.Sum(m => m.Minutes);
        return all.ConvertAll(m => new StageShare<T>(m.Of, m.Minutes, sum == 0 ? 0 : (double)m.Minutes / sum));
    }
}
