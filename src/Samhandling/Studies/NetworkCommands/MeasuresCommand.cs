using System.CommandLine;
using System.Globalization;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>`network measures FILE`: the measures of the network and of each person, as a table to read or as JSON.</summary>
public static class MeasuresCommand
{
    public static Command Create()
    {
        var options = new FileOptions();
        var all = new Option<bool>("--all") { Description = "Also the measures that take long in a large network." };
        var json = new Option<bool>("--json") { Description = "One JSON object on standard output, and nothing else." };
        var command = new Command("measures", "Measures the network and each person in it.") { all, json };
        options.AddTo(command);
        command.SetAction(given =>
        {
            var (output, error) = (given.InvocationConfiguration.Output, given.InvocationConfiguration.Error);
            var code = ReadNetwork.Try(options.Of(given), error, out var read);
            if (read is null) return code;
            var measures = Measures.Of(read, given.GetValue(all));
            if (given.GetValue(json)) output.WriteLine(MeasuresJson.Of(measures));
            else Print(measures, output);
            return code;
        });
        return command;
    }

    private static void Print(Measures measures, TextWriter to)
    {
        to.WriteLine($"{measures.Ids.Count} people, {measures.Ties} ties, {(measures.IsDirected ? "directed" : "undirected")}");
        foreach (var (name, value) in measures.Whole) to.WriteLine($"{name,-24} {Show(value)}");
        foreach (var (_, _, text) in measures.Notes) to.WriteLine(text);
        if (measures.Left.Count > 0) to.WriteLine($"Left out for their cost (--all reckons them): {string.Join(", ", measures.Left)}");
        to.WriteLine();
        to.WriteLine(string.Join('\t', measures.People.Select(p => p.Name).Prepend("id")));
        for (var i = 0; i < measures.Ids.Count; i++)
            to.WriteLine(string.Join('\t', measures.People.Select(p => Show(p.Values?[i])).Prepend(measures.Ids[i])));
    }

    private static string Show(double? value) => value is { } number && double.IsFinite(number)
        ? number.ToString(number == Math.Truncate(number) ? "0" : "0.0000", CultureInfo.InvariantCulture)
        : "–";
}
