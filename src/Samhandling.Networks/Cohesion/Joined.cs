namespace Samhandling.Networks.Cohesion;

/// <summary>Actors joined two by two into sets, each called after its first actor.</summary>
internal sealed class Joined
{
    // So many are asked which set they are of, to guess the largest.
    private const int Asked = 1024;

    public Joined(int count)
    {
        Of = new int[count];
        for (var a = 0; a < count; a++) Of[a] = a;
    }

    /// <summary>For each actor one of its set, itself or an earlier one; after <see cref="Settle"/> the first.</summary>
    public int[] Of { get; }

    public void Join(int one, int other)
    {
        var of = Of;
        var (a, b) = (of[one], of[other]);
        while (a != b)
        {
            var (later, earlier) = a > b ? (a, b) : (b, a);
            var next = of[later];
            if (next == later)
            {
                of[later] = earlier;
                return;
            }

            // Half the way to its first, for the next who comes here.
            (a, b) = (of[later] = of[next], of[earlier]);
        }
    }

    /// <summary>Tells each the first of its set. Who comes earlier is done before.</summary>
    public void Settle()
    {
        var of = Of;
        for (var a = 0; a < of.Length; a++) of[a] = of[of[a]];
    }

    /// <summary>Probably the largest of the settled sets.</summary>
    public int Commonest()
    {
        var counts = new Dictionary<int, int>();
        var (step, commonest, most) = (Math.Max(1, Of.Length / Asked), -1, 0);
        for (var a = 0; a < Of.Length; a += step)
        {
            var count = counts[Of[a]] = counts.GetValueOrDefault(Of[a]) + 1;
            if (count > most) (commonest, most) = (Of[a], count);
        }

        return commonest;
    }
}
