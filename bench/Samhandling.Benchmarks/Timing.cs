using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Samhandling.Benchmarks;

/// <summary>Times a task as all programs of the comparison do: at least three times unless the first two took ten seconds, then on until half a second or 200 times.</summary>
internal static class Timing
{
    private const int MostRepeats = 200;

    public static string Of(string path, string task, Func<GraphFile, Func<Checksum>> make, int threads)
    {
        var start = Stopwatch.GetTimestamp();
        var graph = GraphFile.Read(path);
        var load = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var run = make(graph);

        var (times, cpu) = (new List<double>(MostRepeats), new List<double>(MostRepeats));
        var (total, checksum) = (0.0, default(Checksum));
        var allocated = 0L;
        while (times.Count == 0 || (times.Count < MostRepeats && total < (times.Count < 3 ? 10 : 0.5)))
        {
            allocated = GC.GetTotalAllocatedBytes();
            var busy = Environment.CpuUsage.TotalTime;
            start = Stopwatch.GetTimestamp();
            checksum = run();
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            cpu.Add((Environment.CpuUsage.TotalTime - busy).TotalSeconds);
            allocated = GC.GetTotalAllocatedBytes() - allocated;
            total += times[^1];
        }

        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{{\"peer\":\"ours\",\"version\":\"0.1.0\",\"task\":\"{task}\",\"nodes\":{graph.Nodes},\"edges\":{graph.Edges},\"threads\":{threads}");
        line.Append(CultureInfo.InvariantCulture, $",\"load_s\":{load:G6},\"first_s\":{times[0]:G6},\"compute_s\":{Median(times):G6},\"cpu_s\":{Median(cpu):G6},\"min_s\":{times.Min():G6},\"repeats\":{times.Count}");
        line.Append(CultureInfo.InvariantCulture, $",\"allocated_bytes\":{allocated},\"peak_bytes\":{Process.GetCurrentProcess().PeakWorkingSet64}");
        line.Append(CultureInfo.InvariantCulture, $",\"result_checksum\":{{\"sum\":{Number(checksum.Sum)},\"max\":{Number(checksum.Max)}");
        if (checksum.Communities > 0) line.Append(CultureInfo.InvariantCulture, $",\"modularity\":{checksum.Modularity:G12},\"communities\":{checksum.Communities}");
        line.Append("}}");
        return line.ToString();
    }

    private static double Median(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }

    private static string Number(double value) => double.IsNaN(value) ? "null" : value.ToString("G17", CultureInfo.InvariantCulture);
}

/// <summary>By what the programs' results are compared.</summary>
internal readonly record struct Checksum(double Sum, double Max)
{
    /// <summary>What communities are worth, where they are the result; it is shown and not compared.</summary>
    public double Modularity { get; init; }

    public int Communities { get; init; }

    /// <summary>The sum and the largest of what is a number.</summary>
    public static Checksum Of(ReadOnlySpan<double> values)
    {
        double sum = 0, max = 0;
        foreach (var value in values)
        {
            if (double.IsNaN(value)) continue;
            sum += value;
            max = Math.Max(max, value);
        }

        return new(sum, max);
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{double})"/>
    public static Checksum Of(ReadOnlySpan<int> values)
    {
        long sum = 0;
        var max = 0;
        foreach (var value in values) (sum, max) = (sum + value, Math.Max(max, value));
        return new(sum, max);
    }
}
