#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:project ../../src/Samhandling.Networks/Samhandling.Networks.csproj
// EDGES ROUNDS SEED…: where ForceAtlas places whom, a line "x y" for each person, seed after seed. See quality.mjs.
using System.Diagnostics;
using System.Globalization;
using Samhandling.Networks;
using Samhandling.Networks.Layout;

Tie[] ties = [.. File.ReadLines(args[0]).Select(line => line.Split(' ')).Select(cells => new Tie(int.Parse(cells[0], CultureInfo.InvariantCulture), int.Parse(cells[1], CultureInfo.InvariantCulture)))];
var network = Network.Build(ties.Max(tie => Math.Max(tie.From, tie.To)) + 1, ties, isDirected: false);
foreach (var seed in args[2..])
{
    var began = Process.GetCurrentProcess().TotalProcessorTime;
    var placed = ForceAtlas.Of(network, int.Parse(args[1], CultureInfo.InvariantCulture), ulong.Parse(seed, CultureInfo.InvariantCulture));
    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(Process.GetCurrentProcess().TotalProcessorTime - began).TotalSeconds:0.000}"));
    for (var v = 0; v < network.Count; v++) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{placed.X[v]:R} {placed.Y[v]:R}"));
}
