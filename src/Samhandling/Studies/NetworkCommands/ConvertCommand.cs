using System.CommandLine;
using Samhandling.Networks.Files;
using Samhandling.Platform.Commands;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>`network convert IN OUT`: the same network in another format, told by the name of OUT.</summary>
public static class ConvertCommand
{
    private const string Known = ".graphml, .gexf, .net, .paj, .dl, .csv";

    public static Command Create()
    {
        var from = new Argument<string>("IN") { Description = "GraphML, GEXF, Pajek, UCINET DL, a list of ties or a matrix." };
        var to = new Argument<string>("OUT") { Description = $"Its ending says the format: {Known}." };
        var relation = new Option<string?>("--relation") { Description = "Which relation, in a file of several.", HelpName = "NAME" };
        var older = new Option<bool>("--gexf-1.2") { Description = "GEXF 1.2draft, which older programs read, instead of 1.3." };
        var command = new Command("convert", "Writes the network in another format.") { from, to, relation, older };
        command.SetAction(given => Convert(given.GetRequiredValue(from), given.GetRequiredValue(to), given.GetValue(relation), given.GetValue(older), given.InvocationConfiguration.Error));
        return command;
    }

    private static int Convert(string from, string to, string? relation, bool isOlderGexf, TextWriter error)
    {
        if (NetworkWriter.FormatOf(to) is not { } format)
        {
            error.WriteLine($"{to}: the ending says no format that we write; use one of {Known}.");
            return CommandLine.WrongUsage;
        }

        var code = ReadNetwork.Try(new(from, null, null, relation, null, null), error, out var read);
        if (read is null) return code;
        try
        {
            using var stream = File.Create(to);
            NetworkWriter.Write(read.File, format, stream, new(isOlderGexf));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{to}:0: {e.Message}");
            return CommandLine.Refused;
        }

        return code;
    }
}
