using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>The codes that Siena writes into a network: 9 is missing, 10 is a tie that cannot be, 11 one that must be.</summary>
internal static class SienaCodes
{
    private const double Missing = 9;
    private const double StructuralZero = 10;
    private const double StructuralOne = 11;

    /// <summary>The relations without the ties that such codes say are none, if the codes are used: if there are no values but 1, 9, 10 and 11 (and 0), and a 9 or 10 among them.</summary>
    /// <param name="relations">With the codes as weights; the ties that remain weigh 1.</param>
    /// <param name="notes">Gets how many ties were taken away.</param>
    public static List<Relation> Apply(List<Relation> relations, List<FileNote> notes)
    {
        if (!AreUsed(relations.SelectMany(r => r.Ties))) return relations;
        notes.Add(new(NoteKind.SienaCodes, relations.Sum(r => r.Ties.Count(IsNone))));
        return relations.ConvertAll(r => Weighting.Choose(r, [.. Enumerable.Range(0, r.Ties.Count).Where(i => !IsNone(r.Ties[i]))]))
            .ConvertAll(r => r with { Ties = [.. r.Ties.Select(t => t with { Weight = 1 })], IsWeighted = false });
    }

    private static bool AreUsed(IEnumerable<Tie> ties)
    {
        var areUsed = false;
        foreach (var tie in ties)
        {
            if (tie.Weight is not (0 or 1 or Missing or StructuralZero or StructuralOne)) return false;
            areUsed |= IsNone(tie);
        }

        return areUsed;
    }

    private static bool IsNone(Tie tie) => tie.Weight is Missing or StructuralZero;
}
