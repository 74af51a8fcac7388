using System.Globalization;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Recognises a list of ties between two kinds of actors: nobody is both who and whom, and there are several of both.</summary>
internal static class TwoKinds
{
    /// <summary>The file, with its first kind first if it has two.</summary>
    public static NetworkFile Recognise(NetworkFile file)
    {
        var isFrom = new bool[file.Ids.Count];
        var named = new int[file.Ids.Count];
        foreach (var tie in file.Relations.SelectMany(r => r.Ties))
        {
            isFrom[tie.From] = true;
            named[tie.To]++;
        }

        var first = isFrom.Count(f => f);
        var second = named.Count(n => n > 0);
        // Without a common event there is nothing to project: it may be a list of who answered about whom.
        if (first < 2 || second < 2 || first + second != file.Ids.Count || !named.Any(n => n > 1)) return file;
        int[] order = [.. Enumerable.Range(0, isFrom.Length).Where(a => isFrom[a]), .. Enumerable.Range(0, isFrom.Length).Where(a => !isFrom[a])];
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        return file with
        {
            Ids = [.. order.Select(a => file.Ids[a])],
            Relations = [.. file.Relations.Select(r => r with { Ties = [.. r.Ties.Select(t => t with { From = place[t.From], To = place[t.To] })], FirstMode = first })],
            Notes = [.. file.Notes, new(NoteKind.TwoKinds, first, second.ToString(CultureInfo.InvariantCulture))],
        };
    }
}
