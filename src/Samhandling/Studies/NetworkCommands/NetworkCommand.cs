using System.CommandLine;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>The verb `network`: measures, report and convert, on a file and without a database.</summary>
public static class NetworkCommand
{
    /// <summary>The exit codes of every command.</summary>
    public const int Done = 0, Refused = 1, WrongUsage = 2;

    public static Command Create() => new("network", "Measures a network in a file, writes a report of it, or another format.")
    {
        MeasuresCommand.Create(),
        ReportCommand.Create(),
        ConvertCommand.Create(),
    };
}
