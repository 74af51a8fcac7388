using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Cohesion;

/// <summary>What is done with each triangle that <see cref="Uphill{T}"/> finds.</summary>
internal interface ITriangles
{
    /// <summary>Takes a triangle of actors, by their new numbers, and the places of its three ties.</summary>
    void Add(in Triangle found);
}

/// <summary>Three who are tied to each other, one &gt; two &gt; three, and where their ties stand.</summary>
internal readonly record struct Triangle(int One, int Two, int Three, int OneTwo, int OneThree, int TwoThree);

/// <summary>An undirected network in which each tie stands once, with the one of its ends that has fewer ties. The actors are numbered anew, from the best connected.</summary>
/// <remarks>
/// Every triangle is then found once, and no actor has more than √(2m) ties to look at, however many name a hub. What is looked at most, the hubs,
/// lies together. Sources: N. Chiba and T. Nishizeki, SIAM Journal on Computing 14 (1985); M. Latapy, Theoretical Computer Science 407 (2008).
/// </remarks>
/// <typeparam name="T">What each tie carries.</typeparam>
internal sealed class Uphill<T>
{
    // So many actors at once go to a thread.
    private const int Part = 512;

    private readonly int[] _order;
    private readonly int[] _start;
    private readonly int[] _other;

    /// <summary>Takes the ties of rows in which each stands at both its ends.</summary>
    /// <param name="rows">The ties.</param>
    /// <param name="carried">What each entry of the rows carries; empty for nothing.</param>
    public Uphill(Rows rows, T[] carried)
    {
        _order = Renumbered.Descending(rows.Start);
        var number = new int[rows.Count];
        for (var i = 0; i < _order.Length; i++) number[_order[i]] = i;
        (_start, _other) = (new int[rows.Count + 1], new int[rows.Other.Length / 2]);
        Carried = new T[carried.Length / 2];
        var next = 0;
        for (var i = 0; i < _order.Length; i++)
        {
            var (from, to) = (rows.Start[_order[i]], rows.Start[_order[i] + 1]);
            for (var e = from; e < to; e++)
            {
                var other = number[rows.Other[e]];
                if (other > i) continue;
                _other[next] = other;
                if (carried.Length > 0) Carried[next] = carried[e];
                next++;
            }

            _start[i + 1] = next;
        }
    }

    /// <summary>Who stands at each new number.</summary>
    public ReadOnlySpan<int> Order => _order;

    /// <summary>What each tie carries, as seen from the first of its ends.</summary>
    public T[] Carried { get; }

    /// <summary>How many parts <see cref="Find"/> is done in.</summary>
    public int Parts => (_order.Length + Part - 1) / Part;

    /// <summary>About how many steps of work there are.</summary>
    public long Steps => 4L * _other.Length;

    public int TieCount => _other.Length;

    /// <summary>The new numbers of those tied to an actor who have more ties than it.</summary>
    public (int From, int To) Places(int actor) => (_start[actor], _start[actor + 1]);

    public int At(int place) => _other[place];

    /// <summary>Room to remember in, for one thread.</summary>
    public Marks Begin()
    {
        var longest = 0;
        for (var i = 0; i < _order.Length; i++) longest = Math.Max(longest, _start[i + 1] - _start[i]);
        return new(new int[_order.Length], new int[longest]);
    }

    /// <summary>Finds the triangles whose first actor is of a part. One thread must take its parts in ascending order.</summary>
    public void Find<TTriangles>(int part, Marks marks, ref TTriangles found)
        where TTriangles : ITriangles
    {
        var (placeOf, hits) = marks;
        var end = Math.Min((part + 1) * Part, _order.Length);
        for (var one = part * Part; one < end; one++)
        {
            var (first, last) = (_start[one], _start[one + 1]);
            if (last - first < 2) continue;

            // Places grow from row to row, so what earlier rows left behind tells itself by being too small.
            for (var e = first; e < last; e++) placeOf[_other[e]] = e + 1;
            for (var oneTwo = first; oneTwo < last; oneTwo++)
            {
                var two = _other[oneTwo];
                var start = _start[two];
                var count = Hits(_other.AsSpan(start, _start[two + 1] - start), placeOf, first, hits);
                foreach (var hit in hits.AsSpan(0, count))
                {
                    var three = _other[start + hit];
                    found.Add(new(one, two, three, oneTwo, placeOf[three] - 1, start + hit));
                }
            }
        }
    }

    /// <summary>Adds to each actor the triangles it is in, of those whose first actor is of a part: what <see cref="Find"/> would tell one by one.</summary>
    public void Count(int part, Aligned<int> placeOf, Aligned<int> triangles)
    {
        var end = Math.Min((part + 1) * Part, _order.Length);
        for (var one = part * Part; one < end; one++)
        {
            var (first, last) = (_start[one], _start[one + 1]);
            if (last - first < 2) continue;
            for (var e = first; e < last; e++) placeOf[_other[e]] = e + 1;
            var all = 0;
            foreach (var two in _other.AsSpan(first, last - first))
            {
                var count = 0;
                foreach (var three in _other.AsSpan(_start[two], _start[two + 1] - _start[two]))
                {
                    var hit = placeOf[three] > first ? 1 : 0;
                    count += hit;
                    triangles[three] += hit;
                }

                triangles[two] += count;
                all += count;
            }

            triangles[one] += all;
        }
    }

    /// <summary>Which of a row were marked. Each is written down and kept or not, since a branch could not be foretold.</summary>
    private static int Hits(ReadOnlySpan<int> row, int[] placeOf, int first, int[] hits)
    {
        var count = 0;
        for (var i = 0; i < row.Length; i++)
        {
            hits[count] = i;
            count += placeOf[row[i]] > first ? 1 : 0;
        }

        return count;
    }

    internal readonly record struct Marks(int[] PlaceOf, int[] Hits);
}
