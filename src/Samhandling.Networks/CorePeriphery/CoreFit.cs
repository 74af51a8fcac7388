namespace Samhandling.Networks.CorePeriphery;

/// <summary>How well a core fits, kept up while actors move in and out: a move costs the actor's ties.</summary>
internal sealed class CoreFit
{
    private readonly Network _network;
    private readonly bool _isIgnoring;
    private readonly bool[] _isCore;
    private int _size;
    private long _within;
    private long _touching;

    public CoreFit(Network network, BetweenTies between) =>
        (_network, _isIgnoring, _isCore) = (network, between == BetweenTies.Ignored, new bool[network.Count]);

    public int Count => _isCore.Length;

    /// <summary>The correlation of two columns of 0 and 1: NaN if one of them does not vary.</summary>
    public double R
    {
        get
        {
            var outside = _isCore.Length - _size;
            var (core, periphery) = (Pairs(_size), Pairs(outside));
            double cells = _isIgnoring ? core + periphery : Pairs(_isCore.Length);
            double ideal = _isIgnoring ? core : cells - periphery;
            double apart = _network.TieCount - _touching;
            double asIdeal = _isIgnoring ? _within : _touching;
            var ties = asIdeal + apart;
            return ((cells * asIdeal) - (ties * ideal)) / Math.Sqrt(ties * (cells - ties) * ideal * (cells - ideal));
        }
    }

    /// <summary>The correlation to climb by: below all others where there is none.</summary>
    public double Standing => double.IsNaN(R) ? double.NegativeInfinity : R;

    public bool Has(int actor) => _isCore[actor];

    public IEnumerable<int> Members() => Enumerable.Range(0, _isCore.Length).Where(Has);

    /// <summary>The actors from most to fewest ties, equals by number.</summary>
    public IEnumerable<int> ByTies() => Enumerable.Range(0, _isCore.Length).OrderByDescending(Ties);

    /// <summary>Moves an actor into the core, or out of it.</summary>
    public void Flip(int actor)
    {
        var shared = SharedWithCore(actor);
        var way = _isCore[actor] ? -1 : 1;
        _isCore[actor] = !_isCore[actor];
        _size += way;
        _within += way * shared;
        _touching += way * (Ties(actor) - shared);
    }

    public void Become(IEnumerable<int> members)
    {
        var wanted = members.ToHashSet();
        for (var actor = 0; actor < _isCore.Length; actor++)
            if (_isCore[actor] != wanted.Contains(actor)) Flip(actor);
    }

    private long Pairs(long people) => _network.IsDirected ? people * (people - 1) : people * (people - 1) / 2;

    private int Ties(int actor) => _network.From(actor).Length + (_network.IsDirected ? _network.To(actor).Length : 0);

    private int SharedWithCore(int actor)
    {
        var shared = 0;
        foreach (var other in _network.From(actor)) shared += _isCore[other] ? 1 : 0;
        if (!_network.IsDirected) return shared;
        foreach (var other in _network.To(actor)) shared += _isCore[other] ? 1 : 0;
        return shared;
    }
}
