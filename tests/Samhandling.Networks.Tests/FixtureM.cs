namespace Samhandling.Networks.Tests;

/// <summary>The worked network of the method pages: A–H have answered, I–L are only named. Numbers expected of it were reckoned with networkx and igraph when it was written.</summary>
internal static class FixtureM
{
    private const string Ties = "AB AD AG AJ BA BC BD CA CB CL DA DE DI DK ED EH EI FD FA GA GD HE HD HK";

    public static readonly Network Directed = Network.Build(12, [.. Ties.Split(' ').Select(tie => new Tie(tie[0] - 'A', tie[1] - 'A'))], isDirected: true);

    public static readonly Network Undirected = Directed.Undirected();

    public static readonly bool[] Respondents = [.. Enumerable.Range(0, 12).Select(actor => actor < 8)];

    public const int A = 0, B = 1, C = 2, D = 3, E = 4, F = 5, G = 6, H = 7, I = 8, J = 9, K = 10, L = 11;
}
