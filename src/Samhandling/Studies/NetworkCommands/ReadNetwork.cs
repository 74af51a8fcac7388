using Samhandling.Networks;
using Samhandling.Networks.Files;
using Samhandling.Platform.Commands;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>A network read for a command, with who could name others.</summary>
public sealed record ReadNetwork(NetworkFile File, Network Network, bool[] Respondents)
{
    /// <summary>Reads the file that was chosen, or says on the standard error what is wrong and where.</summary>
    public static int Try(FileChoice choice, TextWriter error, out ReadNetwork? read)
    {
        read = null;
        var say = new Refusals(error);
        if (!say.Open(choice.File, s => NetworkReader.Read(s, Path.GetFileName(choice.File)), out var file)) return CommandLine.Refused;
        if (choice.Nodes is not null)
        {
            if (!say.Open(choice.Nodes, s => NodeTable.Read(s, Path.GetFileName(choice.Nodes)), out var table)) return CommandLine.Refused;
            if (!say.Take(table.Join(file), choice.Nodes, out file)) return CommandLine.Refused;
        }

        if (!say.Only(file, choice, out var one)) return CommandLine.WrongUsage;
        if (choice.Weight is not null && !say.Weigh(one, choice, out one)) return CommandLine.Refused;
        var relation = one.Relations[0];
        var network = Network.Build(one.Ids.Count, [.. relation.Ties], choice.IsDirected ?? relation.IsDirected, choice.Weight is not null);
        if (!say.Answered(one, choice, out var respondents)) return CommandLine.WrongUsage;
        read = new(one, network, respondents);
        return CommandLine.Done;
    }
}
