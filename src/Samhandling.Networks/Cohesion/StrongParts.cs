namespace Samhandling.Networks.Cohesion;

/// <summary>Finds the strong parts of a network by one walk in depth. The way back is kept in an array, since a chain of a million actors would exhaust the call stack.</summary>
/// <param name="rows">Whom each actor names.</param>
/// <param name="part">Each actor's part, <see cref="None"/> as long as it is not known.</param>
internal sealed class StrongParts(Rows rows, int[] part)
{
    public const int None = -1;

    private readonly int[] _met = new int[rows.Count];
    private readonly int[] _earliest = new int[rows.Count];
    private readonly int[] _next = new int[rows.Count];
    private readonly int[] _way = new int[rows.Count];
    private readonly int[] _open = new int[rows.Count];
    private int _clock;
    private int _opened;

    /// <summary>How many parts were found.</summary>
    public int Count { get; private set; }

    /// <summary>Takes these for one part, if there are any.</summary>
    public void Take(bool[] those)
    {
        if (!those.Contains(true)) return;
        for (var a = 0; a < those.Length; a++)
            if (those[a]) part[a] = Count;
        Count++;
    }

    /// <summary>Finds the parts of all others.</summary>
    public void TakeRest()
    {
        for (var first = 0; first < part.Length; first++)
            if (part[first] == None) Walk(first);
    }

    private void Walk(int first)
    {
        var depth = 0;
        Enter(first, depth);
        while (depth >= 0)
        {
            var actor = _way[depth];
            if (_next[actor] < rows.Start[actor + 1])
            {
                var other = rows.Other[_next[actor]++];
                if (part[other] != None) continue;
                if (_met[other] == 0) Enter(other, ++depth);
                else _earliest[actor] = Math.Min(_earliest[actor], _met[other]);
                continue;
            }

            if (_earliest[actor] == _met[actor]) Close(actor);
            if (--depth >= 0) _earliest[_way[depth]] = Math.Min(_earliest[_way[depth]], _earliest[actor]);
        }
    }

    private void Enter(int actor, int depth)
    {
        _met[actor] = _earliest[actor] = ++_clock;
        _next[actor] = rows.Start[actor];
        _way[depth] = _open[_opened++] = actor;
    }

    /// <summary>Nobody met since this actor leads back beyond it: they are its part.</summary>
    private void Close(int actor)
    {
        int last;
        do part[last = _open[--_opened]] = Count;
        while (last != actor);
        Count++;
    }
}
