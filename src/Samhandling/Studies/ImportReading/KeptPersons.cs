using System.Globalization;
using System.Runtime.InteropServices;
using Samhandling.Networks;
using Samhandling.Networks.Files;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.ImportReading;

/// <summary>Those of a file who are kept, by the choices of whom to leave out, and their ties.</summary>
internal sealed record KeptPersons(IReadOnlyList<StudiedPerson> Persons, Network Network, IReadOnlyList<RowToLookAt> ToLookAt)
{
    public static KeptPersons Of(
        NetworkFile file, NodeTable? table, IReadOnlyList<PersonColumn> columns, PersonValues values, ImportChoices choices, DateOnly heldOn, bool isWeighted)
    {
        var lines = Lines(file, table);
        var isOut = new bool[file.Ids.Count];
        if (choices.LeaveOutUnlisted && table?.Ids is not null) for (var i = 0; i < isOut.Length; i++) isOut[i] = lines[i] == 0;
        var ties = file.Relations[0].Ties.Where(t => !isOut[t.From] && !isOut[t.To] && !(choices.LeaveOutNegative && t.Weight < 0)).ToList();
        var network = Network.Build(isOut.Length, CollectionsMarshal.AsSpan(ties), choices.IsDirected ?? file.Relations[0].IsDirected, isWeighted);
        if (choices.LeaveOutIsolates) for (var i = 0; i < isOut.Length; i++) isOut[i] |= network.From(i).IsEmpty && network.To(i).IsEmpty;

        var (persons, toLookAt) = (new List<StudiedPerson>(), new List<RowToLookAt>());
        for (var i = 0; i < isOut.Length; i++)
        {
            if (isOut[i]) continue;
            var cells = new PersonCells(columns, values, i, heldOn);
            persons.Add(cells.Read(file.Ids[i], file.Labels[i], network, listed: table?.Ids is null || lines[i] > 0, choices.OnlyNamersAnswered));
            if (cells.ToLookAt(lines[i], file.Ids[i]) is { } row) toLookAt.Add(row);
        }

        return new(persons, Without(network, isOut), toLookAt);
    }

    private static Network Without(Network network, bool[] isOut)
    {
        var place = new int[isOut.Length];
        var kept = 0;
        for (var i = 0; i < place.Length; i++) place[i] = isOut[i] ? -1 : kept++;
        // Who is left out has no ties by now.
        return Network.Build(kept, [.. network.Ties().Select(t => t with { From = place[t.From], To = place[t.To] })], network.IsDirected, network.IsWeighted);
    }

    /// <summary>The row of the persons' table on which each actor stands; 0 for none.</summary>
    private static int[] Lines(NetworkFile file, NodeTable? table)
    {
        if (table is null || (table.Ids is null && table.Lines.Count != file.Ids.Count)) return new int[file.Ids.Count];
        if (table.Ids is null) return [.. table.Lines];
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < table.Ids.Count; i++) lines[Plain(table.Ids[i])] = table.Lines[i];
        return [.. file.Ids.Select(id => lines.GetValueOrDefault(Plain(id)))];
    }

    // As the library joins them: 01 is 1.
    private static string Plain(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : id;
}
