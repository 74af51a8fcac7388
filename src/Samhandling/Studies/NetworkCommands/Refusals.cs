using Samhandling.Networks.Files;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>The steps of reading a network for a command, each of which may say no: false then, and why on the standard error.</summary>
internal sealed class Refusals(TextWriter error)
{
    /// <summary>The words that say that a person has answered, and has not, in the three languages.</summary>
    private static readonly string[] Yes = ["1", "yes", "y", "ja", "j", "true", "sant", "x"], No = ["0", "no", "n", "nej", "nei", "false", "falskt", "usant", "-"];

    public bool Open<T>(string path, Func<Stream, Reading<T>> read, out T value) where T : class
    {
        value = null!;
        try
        {
            using var stream = File.OpenRead(path);
            return Take(read(stream), path, out value);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say($"{path}:0: {e.Message}");
        }
    }

    public bool Take<T>(Reading<T> reading, string path, out T value) where T : class
    {
        value = reading.Value!;
        foreach (var fault in reading.Faults) Say($"{path}:{fault.Line}: {fault}");
        return reading.Value is not null;
    }

    public bool Only(NetworkFile file, FileChoice choice, out NetworkFile one)
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

    public bool Weigh(NetworkFile file, FileChoice choice, out NetworkFile weighted)
    {
        if (!Take(file.Weighted(choice.Weight!), choice.File, out weighted)) return false;
        var relation = weighted.Relations[0];
        for (var i = 0; i < relation.Ties.Count; i++)
            if (relation.Ties[i].Weight < 0)
                return Say($"{choice.File}:{(i < relation.Lines.Count ? relation.Lines[i] : 0)}: The weight {relation.Ties[i].Weight} is below 0. Correct it, or leave out --weight.");
        return true;
    }

    public bool Answered(NetworkFile file, FileChoice choice, out bool[] respondents)
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

    private bool Say(string what)
    {
        error.WriteLine(what);
        return false;
    }
}
