namespace Samhandling.Networks.Triads;

/// <summary>The kinds of a type's three pairs.</summary>
/// <param name="Mutual">How many are mutual.</param>
/// <param name="Asymmetric">How many go one way.</param>
/// <param name="Null">How many are untied.</param>
/// <param name="Turned">The share of the ways to turn the one-way pairs that make this type.</param>
internal readonly record struct TriadKind(int Mutual, int Asymmetric, int Null, double Turned)
{
    /// <summary>In how many orders the kinds can lie on three pairs: 3! / (M! A! N!).</summary>
    public int Arrangements => 6 / (Factorial(Mutual) * Factorial(Asymmetric) * Factorial(Null));

    private static int Factorial(int number) => number switch { 3 => 6, 2 => 2, _ => 1 };
}

/// <summary>Tells the type of a triad from its ties.</summary>
internal static class TriadCodes
{
    /// <summary>From the name, as M, A and N are its digits.</summary>
    public static TriadKind KindOf(TriadType type)
    {
        var name = type.ToString();
        return new(name[1] - '0', name[2] - '0', name[3] - '0', type switch
        {
            TriadType.T021D or TriadType.T021U or TriadType.T120D or TriadType.T120U or TriadType.T030C => .25,
            TriadType.T021C or TriadType.T120C or TriadType.T111D or TriadType.T111U => .5,
            TriadType.T030T => .75,
            _ => 1,
        });
    }

    /// <param name="code">1 a→b, 2 b→a, 4 a→c, 8 c→a, 16 b→c, 32 c→b.</param>
    public static TriadType TypeOf(int code)
    {
        bool Is(int bit) => (code & bit) != 0;
        bool[][] ties = [[false, Is(1), Is(4)], [Is(2), false, Is(16)], [Is(8), Is(32), false]];
        int[] mutual = [.. Pairs().Select(p => ties[p.A][p.B] && ties[p.B][p.A] ? 1 : 0)];
        int[] untied = [.. Pairs().Select(p => !ties[p.A][p.B] && !ties[p.B][p.A] ? 1 : 0)];
        // How many one-way ties go out from, and into, each of the three.
        int[] sent = [.. Enumerable.Range(0, 3).Select(a => Enumerable.Range(0, 3).Count(b => ties[a][b] && !ties[b][a]))];
        int[] got = [.. Enumerable.Range(0, 3).Select(a => Enumerable.Range(0, 3).Count(b => ties[b][a] && !ties[a][b]))];
        var inPair = Enumerable.Range(0, 3).Select(a => Enumerable.Range(0, 3).Any(b => a != b && ties[a][b] && ties[b][a])).ToArray();
        return (mutual.Sum(), untied.Sum()) switch
        {
            (0, 3) => TriadType.T003,
            (0, 2) => TriadType.T012,
            (1, 2) => TriadType.T102,
            (0, 1) => sent.Contains(2) ? TriadType.T021D : got.Contains(2) ? TriadType.T021U : TriadType.T021C,
            (1, 1) => Enumerable.Range(0, 3).Any(a => got[a] == 1 && inPair[a]) ? TriadType.T111D : TriadType.T111U,
            (0, 0) => sent.Contains(2) ? TriadType.T030T : TriadType.T030C,
            (2, 1) => TriadType.T201,
            (1, 0) => sent.Contains(2) ? TriadType.T120D : got.Contains(2) ? TriadType.T120U : TriadType.T120C,
            (2, 0) => TriadType.T210,
            _ => TriadType.T300,
        };
    }

    private static IEnumerable<(int A, int B)> Pairs() => [(0, 1), (0, 2), (1, 2)];
}
