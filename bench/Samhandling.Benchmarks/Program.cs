using System.Globalization;
using Samhandling.Benchmarks;

// GRAPH_FILE TASK: one task on one graph, timed, as one line of JSON; 3 when there is no such task.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Samhandling.Benchmarks GRAPH_FILE TASK");
    return 2;
}

var (path, task) = (args[0], args[1]);
if (!Tasks.All.TryGetValue(task, out var make)) return 3;

var threads = int.TryParse(Environment.GetEnvironmentVariable("OMP_NUM_THREADS"), CultureInfo.InvariantCulture, out var asked) ? asked : Environment.ProcessorCount;
Console.Out.WriteLine(Timing.Of(path, task, make, threads));
return 0;
