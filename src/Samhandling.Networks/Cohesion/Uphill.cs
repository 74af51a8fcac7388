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
        // One more than there are: each tie is written down at both its ends and kept at one, since a branch could not be foretold.
        (_start, _other) = (new int[rows.Count + 1], new int[(rows.Other.Length / 2) + 1]);
        Carried = new T[carried.Length == 0 ? 0 : _other.Length];
        var next = 0;
        for (var i = 0; i < _order.Length; i++)
        {
            var from = rows.Start[_order[i]];
            next = carried.Length == 0
                ? Keep(rows.Of(_order[i]), number, i, _other, next)
                : Keep(rows.Of(_order[i]), number, i, _other, next, carried.AsSpan(from), Carried);
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
    public long Steps => 4L * TieCount;

    public int TieCount => _other.Length - 1;

    /// <summary>The new numbers of those tied to an actor who have more ties than it.</summary>
    public (int From, int To) Places(int actor) => (_start[actor], _start[actor + 1]);

    public int At(int place) => _other[place];

    /// <summary>Room to remember in, for one thread.</summary>
    public Marks Begin()
    {
        var longest = 0;
        for (var i = 0; i < _order.Length; i++) longest = Math.Max(longest, _start[i + 1] - _start[i]);
        return new(new(_order.Length), new(longest + 1));
    }

    /// <summary>Finds the triangles whose first actor is of a part. One thread must take its parts in ascending order.</summary>
    public void Find<TTriangles>(int part, Marks marks, ref TTriangles found)
        where TTriangles : ITriangles
    {
        var (placeOf, hits) = marks;
        var (starts, others) = (_start, _other);
        var end = Math.Min((part + 1) * Part, starts.Length - 1);
        for (var one = part * Part; one < end; one++)
        {
            var (first, last) = (starts[one], starts[one + 1]);
            if (last - first < 2) continue;

            // Places grow from row to row, so what earlier rows left behind tells itself by being too small.
            for (var e = first; e < last; e++) placeOf[others[e]] = e + 1;
            for (var oneTwo = first; oneTwo < last; oneTwo++)
            {
                var two = others[oneTwo];
                var start = starts[two];
                var count = Hits(others.AsSpan(start, starts[two + 1] - start), placeOf, first, hits);
                for (var h = 0; h < count; h++)
                {
                    var hit = hits[h];
                    var three = others[start + hit];
                    found.Add(new(one, two, three, oneTwo, placeOf[three] - 1, start + hit));
                }
            }
        }
    }

    /// <summary>Adds to each actor the triangles it is in, of those whose first actor is of a part: what <see cref="Find"/> would tell one by one.</summary>
    public void Count(int part, Aligned<int> placeOf, Aligned<int> triangles)
    {
        var (starts, others) = (_start, _other);
        var end = Math.Min((part + 1) * Part, starts.Length - 1);
        for (var one = part * Part; one < end; one++)
        {
            var first = starts[one];
            var row = others.AsSpan(first, starts[one + 1] - first);
            if (row.Length < 2) continue;
            for (var i = 0; i < row.Length; i++) placeOf[row[i]] = first + i + 1;
            var all = 0;
            foreach (var two in row)
            {
                var count = 0;
                foreach (var three in others.AsSpan(starts[two], starts[two + 1] - starts[two]))
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

    private static int Keep(ReadOnlySpan<int> row, int[] number, int above, int[] others, int next)
    {
        foreach (var other in row)
        {
            var its = number[other];
            others[next] = its;
            next += its < above ? 1 : 0;
        }

        return next;
    }

    private static int Keep(ReadOnlySpan<int> row, int[] number, int above, int[] others, int next, ReadOnlySpan<T> carried, T[] kept)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var its = number[row[i]];
            (others[next], kept[next]) = (its, carried[i]);
            next += its < above ? 1 : 0;
        }

        return next;
    }

    /// <summary>Which of a row were marked. Each is written down and kept or not, since a branch could not be foretold.</summary>
    private static int Hits(ReadOnlySpan<int> row, Aligned<int> placeOf, int first, Aligned<int> hits)
    {
        var count = 0;
        for (var i = 0; i < row.Length; i++)
        {
            hits[count] = i;
            count += placeOf[row[i]] > first ? 1 : 0;
        }

        return count;
    }

    internal readonly record struct Marks(Aligned<int> PlaceOf, Aligned<int> Hits);
}
