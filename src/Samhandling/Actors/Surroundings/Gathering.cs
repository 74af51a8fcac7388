using Samhandling.Actors.Register;
using Samhandling.Figures;
using Samhandling.Platform;

namespace Samhandling.Actors.Surroundings;

/// <summary>Gathers what stands around an actor. What is met twice stands there once, with two ties.</summary>
internal sealed class Gathering
{
    private readonly Visit _visit;
    private readonly Dictionary<Guid, int> _met = [];
    private readonly List<RingNode> _nodes = [];
    private readonly List<RingTie> _ties = [];
    private readonly List<string[]> _rows = [];
    private readonly SortedSet<Sector> _sectors = [];

    public Gathering(Visit visit, Neighbour middle)
    {
        _visit = visit;
        Add(middle, 0);
        _rows.Clear();
    }

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a neighbour to the middle, or to one that was added before.</summary>
    /// <returns>Its place.</returns>
    public int Add(Neighbour neighbour, int inside)
    {
        _rows.Add([neighbour.Name, neighbour.Is, neighbour.Through.Length > 0 ? neighbour.Through : "–"]);
        if (neighbour.Id is { } known && _met.TryGetValue(known, out var there))
        {
            if (there != inside && _nodes[there].Inside != inside) _ties.Add(new(inside, there));
            return there;
        }

        _sectors.Add(neighbour.Sector);
        string[] told = [neighbour.Name, neighbour.Is, neighbour.Through];
        return Put(new(neighbour.Name, MarkOf(neighbour.Sector), inside, neighbour.Line, string.Join(", ", told.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)), neighbour.Path is { } path ? _visit.Address(path) : null, neighbour.IsOrganisation, neighbour.IsPast), neighbour.Id);
    }

    /// <summary>Adds a word that stands for what is then added to it.</summary>
    public int AddWord(string word) => Put(new(word, null), null);

    /// <summary>Tells of those for whom there is no room.</summary>
    public void AddRest(int count, string? path, string through, int inside)
    {
        if (count <= 0) return;
        var word = Texts.AndMore.With(count);
        _rows.Add([word, "–", through.Length > 0 ? through : "–"]);
        Put(new(word, null, inside, Address: path is null ? null : _visit.Address(path)), null);
    }

    /// <summary>What somebody does, and since or until when if that is known.</summary>
    public static string Told(string title, DateOnly? from, DateOnly? to) => from is null && to is null ? title : $"{title}. {ActorWords.Period(from, to)}";

    public Surrounding Drawn(string title, string description) => new(
        RingPicture.Draw(_nodes, _ties, title, description, new([Texts.Who, Texts.Relation, Texts.Through], _rows, NumericFrom: 3)),
        [
            .. _sectors.OrderBy(sector => sector is Sector.Unknown).Select(sector => MarkOf(sector).Legend(sector.Text())),
            NetworkPicture.SizeLegend(Texts.SizeMeans),
            .. _nodes.Exists(node => node.IsPast) ? [RingPicture.PastLegend(Texts.Earlier)] : Array.Empty<LegendItem>(),
        ]);

    private int Put(RingNode node, Guid? id)
    {
        _nodes.Add(node);
        if (id is { } known) _met[known] = _nodes.Count - 1;
        return _nodes.Count - 1;
    }

    private static Mark MarkOf(Sector sector) => sector switch
    {
        Sector.Public => Mark.Public,
        Sector.Private => Mark.Private,
        Sector.RegionOrState => Mark.State,
        Sector.CivilSociety => Mark.Civil,
        Sector.Research => Mark.Research,
        _ => Mark.Unknown,
    };
}
