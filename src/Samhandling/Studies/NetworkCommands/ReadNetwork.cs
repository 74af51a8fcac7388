using Samhandling.Networks;
using Samhandling.Networks.Files;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>A network read for a command, with who could name others.</summary>
public sealed record ReadNetwork(NetworkFile File, Network Network, bool[] Respondents)
{
    /// <summary>The words that say that a person has answered, and has not, in the three languages.</summary>
    private static readonly string[] Yes = ["1", "yes", "y", "ja", "j", "true", "sant", "x"], No = ["0", "no", "n", "nej", "nei", "false", "falskt", "usant", "-"];

    /// <summary>Reads the file that was chosen, or says on the standard error what is wrong and where.</summary>
    public static int Try(FileChoice choice, out ReadNetwork? read)
    {
        read = null;
        if (!Open(choice.File, s => NetworkReader.Read(s, Path.GetFileName(choice.File)), out var file)) return NetworkCommand.Refused;
        if (choice.Nodes is not null)
        {
            if (!Open(choice.Nodes, s => NodeTable.Read(s, Path.GetFileName(choice.Nodes)), out var table)) return NetworkCommand.Refused;
            if (!Take(table.Join(file), choice.Nodes, out file)) return NetworkCommand.Refused;
        }

        if (!Only(file, choice, out var one)) return NetworkCommand.WrongUsage;
        if (choice.Weight is not null && !Weigh(one, choice, out one)) return NetworkCommand.Refused;
        var relation = one.Relations[0];
        var network = Network.Build(one.Ids.Count, [.. relation.Ties], choice.IsDirected ?? relation.IsDirected, choice.Weight is not null);
        if (!Answered(one, choice, out var respondents)) return NetworkCommand.WrongUsage;
        read = new(one, network, respondents);
        return NetworkCommand.Done;
    }

    private static bool Open<T>(string path, Func<Stream, Reading<T>> read, out T value) where T : class
    {
        value = null!;
        try
        {
            using var stream = System.IO.File.OpenRead(path);
            return Take(read(stream), path, out value);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say($"{path}:0: {e.Message}");
        }
    }

    private static bool Take<T>(Reading<T> reading, string path, out T value) where T : class
    {
        value = reading.Value!;
        foreach (var fault in reading.Faults) Say($"{path}:{fault.Line}: {fault}");
        return reading.Value is not null;
    }

    private static bool Only(NetworkFile file, FileChoice choice, out NetworkFile one)
    {
        one = file;
        var names = file.Relations.Select(r => r.Name).ToList();
        if (choice.Relation is null && names.Count == 1) return true;
        var listed = string.Join(", ", names);
        if (choice.Relation is null) return Say($"{choice.File} has {names.Count} relations; choose one with --relation: {listed}");
        if (names.Find(n => string.Equals(n, choice.Relation, StringComparison.OrdinalIgnoreCase)) is not { } name)
            return Say($"{choice.File} has no relation '{choice.Relation}'; it has: {listed}");
        one = file.Only(name);
        return true;
    }

    private static bool Weigh(NetworkFile file, FileChoice choice, out NetworkFile weighted)
    {
        if (!Take(file.Weighted(choice.Weight!), choice.File, out weighted)) return false;
        var relation = weighted.Relations[0];
        for (var i = 0; i < relation.Ties.Count; i++)
            if (relation.Ties[i].Weight < 0)
                return Say($"{choice.File}:{(i < relation.Lines.Count ? relation.Lines[i] : 0)}: The weight {relation.Ties[i].Weight} is below 0. Correct it, or leave out --weight.");
        return true;
    }

    private static bool Answered(NetworkFile file, FileChoice choice, out bool[] respondents)
    {
        respondents = new bool[file.Ids.Count];
        Array.Fill(respondents, true);
        if (choice.Respondents is null) return true;
        var column = file.Columns.FirstOrDefault(c => string.Equals(c.Name, choice.Respondents, StringComparison.OrdinalIgnoreCase));
        if (column is null) return Say($"There is no column '{choice.Respondents}'; there are: {string.Join(", ", file.Columns.Select(c => c.Name))}");
        for (var i = 0; i < respondents.Length; i++)
        {
            var word = column.Values[i]?.Trim() ?? "";
            respondents[i] = Yes.Contains(word, StringComparer.OrdinalIgnoreCase);
            if (!respondents[i] && word.Length > 0 && !No.Contains(word, StringComparer.OrdinalIgnoreCase))
                return Say($"'{word}' in the column '{choice.Respondents}' is neither yes nor no. Use 1 and 0, or yes and no.");
        }

        return true;
    }

    private static bool Say(string what)
    {
        Console.Error.WriteLine(what);
        return false;
    }
}
