using System.Runtime.InteropServices;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Files;

/// <summary>Weights by choice, and what is peculiar about ties.</summary>
internal static class Weighting
{
    private const string Own = "weight";

    public static IReadOnlyList<string> NamesOf(Relation relation) =>
        [.. relation.IsWeighted ? [Own] : Array.Empty<string>(), .. relation.Columns.Where(HoldsNumbers).Select(c => c.Name)];

    public static Reading<NetworkFile> By(NetworkFile file, string column) => Faults.Gather(faults =>
    {
        var (missing, zeros) = (0, 0);
        var relations = file.Relations.Select(r => By(r, column, faults, ref missing, ref zeros)).ToList();
        var notes = file.Notes.ToList();
        if (missing > 0) notes.Add(new(NoteKind.MissingWeights, missing));
        if (zeros > 0) notes.Add(new(NoteKind.ZeroTies, zeros, column));
        return file with { Relations = relations, Notes = notes };
    });

    public static IReadOnlyList<FileNote> Peculiarities(NetworkFile file)
    {
        var (selfTies, repeated, isolates, negative) = (0, 0, 0, 0);
        foreach (var relation in file.Relations)
        {
            var network = Network.Build(file.Ids.Count, CollectionsMarshal.AsSpan(relation.Ties.ToList()), relation.IsDirected);
            selfTies += network.SelfTies;
            repeated += network.ParallelTies;
            isolates += (relation.Actors ?? Enumerable.Range(0, network.Count)).Count(a => network.From(a).IsEmpty && network.To(a).IsEmpty);
            negative += relation.Ties.Count(t => t.Weight < 0);
        }

        return new[]
        {
            new FileNote(NoteKind.SelfTies, selfTies), new(NoteKind.RepeatedTies, repeated), new(NoteKind.Isolates, isolates), new(NoteKind.NegativeWeights, negative),
        }.Where(n => n.Count > 0).ToList();
    }

    /// <summary>The relation with the ties at these places only.</summary>
    public static Relation Choose(Relation relation, IReadOnlyList<int> places) => places.Count == relation.Ties.Count ? relation : relation with
    {
        Ties = [.. places.Select(i => relation.Ties[i])],
        Columns = [.. relation.Columns.Select(c => c with { Values = [.. places.Select(i => c.Values[i])] })],
        Lines = relation.Lines.Count == 0 ? [] : [.. places.Select(i => relation.Lines[i])],
    };

    private static Relation By(Relation relation, string column, Faults faults, ref int missing, ref int zeros)
    {
        var chosen = relation.Columns.FirstOrDefault(c => string.Equals(c.Name, column, StringComparison.OrdinalIgnoreCase));
        if (chosen is null && !(relation.IsWeighted && string.Equals(column, Own, StringComparison.OrdinalIgnoreCase)))
        {
            faults.Add(0, FaultKind.NoSuchColumn, column, string.Join(", ", NamesOf(relation)));
            return relation;
        }

        var ties = new List<Tie>(relation.Ties.Count);
        var kept = new List<int>(relation.Ties.Count);
        for (var i = 0; i < relation.Ties.Count; i++)
        {
            var weight = relation.Ties[i].Weight;
            if (chosen?.Values[i] is { } text && !Numbers.TryRead(text, out weight))
                faults.Add(relation.Lines.Count == 0 ? 0 : relation.Lines[i], FaultKind.NotANumber, text, $"weight in the column {chosen.Name}");
            if (chosen is not null && chosen.Values[i] is null)
            {
                missing++;
                weight = 1;
            }

            ties.Add(relation.Ties[i] with { Weight = weight });
            if (weight != 0) kept.Add(i);
        }

        zeros += ties.Count - kept.Count;
        return Choose(relation with { Ties = ties, IsWeighted = true }, kept);
    }

    private static bool HoldsNumbers(Column column) =>
        column.Values.All(v => v is null || Numbers.Is(v)) && (column.Values.Count == 0 || column.Values.Any(v => v is not null));
}
