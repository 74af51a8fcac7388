using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Layout;

/// <summary>Where to draw each person by ForceAtlas2, the layout that Gephi made common: for networks of thousands, where <see cref="ForceLayout"/> takes long.</summary>
/// <remarks>
/// Two at distance d push each other by k (1 + t₁)(1 + t₂) / d, where t is a person's number of ties; a tie of weight w pulls by w d; all are
/// drawn to the middle by (1 + t). Who swings to and fro moves less: with the force F of this round and F' of the last, swing is |F − F'| and
/// traction |F + F'| / 2; the speed of all is the traction over the swing, both summed by 1 + t, at most half as much again as the round before,
/// and each moves by .1 · speed / (1 + speed · √swing) times F, no farther than 10.
/// Method, quality and limits: docs/methods/layout.md.
/// Source: M. Jacomy, T. Venturini, S. Heymann, M. Bastian, PLoS ONE 9(6) (2014), doi 10.1371/journal.pone.0098679; the pushes by
/// J. Barnes, P. Hut, Nature 324 (1986).
/// </remarks>
public static class ForceAtlas
{
    // So many go to a thread at once, and about so many bodies and cells push each.
    private const int Part = 256;
    private const long StepsEach = 100;

    /// <summary>From so many on those far away push as one, which is quicker.</summary>
    private const int Many = 8000;

    private const double Scaling = 10, Openness = .5, MostRise = 1.5, OwnSpeed = .1, MostStep = 10;

    /// <summary>Places the actors around no particular point, in no particular unit; <see cref="Positions.Fitted"/> fits them to a picture.</summary>
    /// <param name="network">n actors; a tie pulls once for each direction it has; weights, where there are any, are 0 or more.</param>
    /// <param name="rounds">How often all move, above 0.</param>
    /// <param name="seed">The same seed gives the same picture on every machine.</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <returns>The smallest rectangle around all, its corner at 0; each side at least 1.</returns>
    /// <exception cref="ArgumentException">The number of rounds is not above 0, or a weight is below 0.</exception>
    /// <remarks>Cost: n log n + m for each round; next to nothing is allocated in a round; memory 8 n and the ties.</remarks>
    public static Positions Of(Network network, int rounds = 100, ulong seed = 1, int? threads = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rounds);
        Weights.ThrowIfNegative(network);
        var run = new Run(network, seed, threads);
        for (var round = 0; round < rounds; round++) run.Move();
        return run.Placed();
    }

    private sealed class Run
    {
        private readonly int? _threads;
        private readonly Tie[] _ties;
        private readonly double[] _x, _y, _mass, _forceX, _forceY, _lastX, _lastY;
        private readonly AllPairs? _pairs;
        private readonly QuadTree? _tree;
        private double _speed = double.PositiveInfinity;

        public Run(Network network, ulong seed, int? threads)
        {
            _threads = threads;
            var count = network.Count;
            _ties = [.. network.Ties()];
            (_x, _y, _mass) = (new double[count], new double[count], new double[count]);
            (_forceX, _forceY, _lastX, _lastY) = (new double[count], new double[count], new double[count], new double[count]);
            if (count < Many) _pairs = new(count);
            else _tree = new(count, Openness);
            var (chance, side) = (new SeededRandom(seed), Scaling * Math.Sqrt(count));
            Array.Fill(_mass, 1);
            foreach (var tie in _ties) (_mass[tie.From], _mass[tie.To]) = (_mass[tie.From] + 1, _mass[tie.To] + 1);
            for (var v = 0; v < count; v++) (_x[v], _y[v]) = ((chance.Unit() - .5) * side, (chance.Unit() - .5) * side);
        }

        public void Move()
        {
            Force();
            var (swing, traction) = (0.0, 0.0);
            for (var v = 0; v < _x.Length; v++)
            {
                swing += _mass[v] * Length(_forceX[v] - _lastX[v], _forceY[v] - _lastY[v]);
                traction += _mass[v] * Length(_forceX[v] + _lastX[v], _forceY[v] + _lastY[v]) / 2;
            }

            _speed = Math.Min(swing > 0 ? traction / swing : 1, MostRise * _speed);
            for (var v = 0; v < _x.Length; v++)
            {
                var own = OwnSpeed * _speed / (1 + _speed * Math.Sqrt(Length(_forceX[v] - _lastX[v], _forceY[v] - _lastY[v])));
                var force = Length(_forceX[v], _forceY[v]);
                if (own * force > MostStep) own = MostStep / force;
                (_x[v], _y[v]) = (_x[v] + own * _forceX[v], _y[v] + own * _forceY[v]);
                (_lastX[v], _lastY[v]) = (_forceX[v], _forceY[v]);
            }
        }

        public Positions Placed()
        {
            var (left, top) = (_x.DefaultIfEmpty().Min(), _y.DefaultIfEmpty().Min());
            return new(
                Math.Max(1, _x.DefaultIfEmpty().Max() - left), Math.Max(1, _y.DefaultIfEmpty().Max() - top),
                Array.ConvertAll(_x, x => x - left), Array.ConvertAll(_y, y => y - top));
        }

        private void Force()
        {
            _pairs?.Build(_x, _y, _mass);
            _tree?.Build(_x, _y, _mass);
            Threads.Share(
                (_x.Length + Part - 1) / Part, StepsEach * _x.Length, () => 0, (part, _) => Push(part * Part, Math.Min((part + 1) * Part, _x.Length)), _ => { }, _threads, CancellationToken.None);

            foreach (var (from, to, weight) in _ties)
            {
                var (dx, dy) = ((_x[from] - _x[to]) * weight, (_y[from] - _y[to]) * weight);
                (_forceX[from], _forceY[from], _forceX[to], _forceY[to]) = (_forceX[from] - dx, _forceY[from] - dy, _forceX[to] + dx, _forceY[to] + dy);
            }
        }

        /// <summary>Pushes some away from all others, and draws them to the middle.</summary>
        private void Push(int from, int to)
        {
            for (var v = from; v < to; v++)
            {
                var (x, y) = _pairs?.Push(_x[v], _y[v], _mass[v]) ?? _tree!.Push(v, _x, _y, _mass);
                var outward = Math.Max(Length(_x[v], _y[v]), 1e-9);
                (_forceX[v], _forceY[v]) = (Scaling * x - _mass[v] * _x[v] / outward, Scaling * y - _mass[v] * _y[v] / outward);
            }
        }

        private static double Length(double x, double y) => Math.Sqrt(x * x + y * y);
    }
}
