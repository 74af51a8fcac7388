using System.Numerics;

namespace Samhandling.Tests.Studies.AnswerResults;

/// <summary>An attacker who adds and subtracts all that is told, over the prime 2⁶¹ − 1.</summary>
/// <remarks>A group's number follows from the told ones exactly where everything that the told ones leave open leaves it open too: one change of persons by lot that no told number sees must be seen by the group.</remarks>
internal static class KernelAttack
{
    private static readonly BigInteger Prime = (BigInteger.One << 61) - 1;

    /// <summary>A group of one to four persons whose number follows; null where there is none.</summary>
    /// <param name="told">What each person counts in each told number.</param>
    /// <param name="persons">How many there are.</param>
    public static int[]? FewIn(IEnumerable<BigInteger[]> told, int persons)
    {
        var unseen = Unseen(told, persons, new Random(persons));
        var pairs = new Dictionary<BigInteger, List<int[]>>();
        for (var a = 0; a < persons; a++)
        {
            if (unseen[a].IsZero) return [a];
            for (var b = a + 1; b < persons; b++)
            {
                var sum = (unseen[a] + unseen[b]) % Prime;
                if (sum.IsZero) return [a, b];
                if (!pairs.TryGetValue(sum, out var alike)) pairs[sum] = alike = [];
                alike.Add([a, b]);
            }
        }

        foreach (var (sum, alike) in pairs)
        {
            for (var c = 0; c < persons; c++)
                if (((sum + unseen[c]) % Prime).IsZero && alike.Find(p => !p.Contains(c)) is { } two) return [.. two, c];
            if (!pairs.TryGetValue(Prime - sum, out var others)) continue;
            foreach (var two in alike)
                if (others.Find(o => !o.Intersect(two).Any()) is { } more) return [.. two, .. more];
        }

        return null;
    }

    /// <summary>A change that no told number sees, by lot among all of them.</summary>
    private static BigInteger[] Unseen(IEnumerable<BigInteger[]> told, int persons, Random random)
    {
        var basis = new List<(int Pivot, BigInteger[] Row)>();
        foreach (var number in told)
        {
            var rest = number;
            foreach (var (pivot, row) in basis) rest = Less(rest, row, rest[pivot]);
            var first = Array.FindIndex(rest, v => !v.IsZero);
            if (first < 0) continue;
            var inverse = BigInteger.ModPow(rest[first], Prime - 2, Prime);
            BigInteger[] added = [.. rest.Select(v => v * inverse % Prime)];
            basis = [.. basis.Select(b => (b.Pivot, Less(b.Row, added, b.Row[first]))), (first, added)];
        }

        var pivots = basis.Select(b => b.Pivot).ToHashSet();
        BigInteger[] unseen = [.. Enumerable.Range(0, persons).Select(i => pivots.Contains(i) ? BigInteger.Zero : random.NextInt64(1, (long)Prime))];
        foreach (var (pivot, row) in basis)
        {
            var seen = Enumerable.Range(0, persons).Where(i => i != pivot).Aggregate(BigInteger.Zero, (sum, i) => (sum + row[i] * unseen[i]) % Prime);
            unseen[pivot] = (Prime - seen) % Prime;
        }

        // A pivot's own part is set after the others are, since no pivot stands in another's row.
        return unseen;
    }

    private static BigInteger[] Less(BigInteger[] row, BigInteger[] other, BigInteger factor) => [.. row.Zip(other, (a, b) => ((a - factor * b) % Prime + Prime) % Prime)];
}
