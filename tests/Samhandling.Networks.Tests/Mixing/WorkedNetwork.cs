using Samhandling.Networks.Gate;
using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Tests.Mixing;

/// <summary>The worked network of the method pages: twelve people A–L, of whom A–H answered.</summary>
internal static class WorkedNetwork
{
    private const string Public = "public", Private = "private", Civil = "civil";

    public static Network Network { get; } = Build(
        "AB AD AG AJ BA BC BD CA CB CL DA DE DI DK ED EH EI FD FA GA GD HE HD HK", isDirected: true);

    public static bool[] Respondents { get; } = [.. Enumerable.Range(0, 12).Select(i => i < 8)];

    public static bool[] Inside { get; } = [.. Enumerable.Range(0, 12).Select(i => i is not (9 or 10))];

    public static Grouping Sectors { get; } = Grouping.Of(
        [Public, Public, Public, Private, Private, Private, Civil, Private, Private, Public, Private, Civil]);

    public static Grouping Locus { get; } = new(["internal", "external"], [.. Inside.Select(inside => inside ? 0 : 1)]);

    public static Grouping Tenure { get; } = Bands.Tenure([10, 20, 9.5, 12, 30, 1, 10, 4, 15, null, null, 3.9]);

    /// <summary>The number of a person named by letter.</summary>
    public static int Of(char letter) => letter - 'A';

    /// <summary>A network of pairs of letters; as many people as the highest letter says.</summary>
    public static Network Build(string pairs, bool isDirected, int? count = null)
    {
        Tie[] ties = [.. pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => new Tie(Of(pair[0]), Of(pair[1])))];
        return Samhandling.Networks.Network.Build(count ?? (ties.Length == 0 ? 0 : ties.Max(t => Math.Max(t.From, t.To)) + 1), ties, isDirected);
    }
}
