using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Which columns of a list of ties say what.</summary>
/// <param name="Headings">The headings, or what stands for them.</param>
/// <param name="From">Who.</param>
/// <param name="To">Whom.</param>
/// <param name="Relation">What tells relations apart; −1 if nothing does.</param>
/// <param name="IsByPlace">Whether who and whom were taken by their place although there are headings.</param>
/// <param name="IsSiena">Whether it is Siena's list without headings: who, whom, code, wave.</param>
internal sealed record TieColumns(IReadOnlyList<string> Headings, int From, int To, int Relation, bool IsByPlace, bool IsSiena)
{
    /// <summary>The columns that are said of each tie.</summary>
    public IReadOnlyList<int> Others => [.. Enumerable.Range(0, Headings.Count).Where(c => c != From && c != To && c != Relation)];

    public static TieColumns Find(TableShape shape, bool hasHeader, TextLayout? layout)
    {
        var isSiena = !hasHeader && shape is { Width: 4, FirstIsNumbers: true } && (shape.RowCount == 1 || shape.AreNumbersBelow(0));
        var headings = hasHeader ? Tables.Headings.Of(shape.First, shape.Width) : isSiena ? ["from", "to", "value", "wave"] : Standing(shape);
        var from = Chosen(headings, layout?.From) ?? Tables.Headings.Best(headings, Tables.Headings.RankAsFrom);
        var to = Chosen(headings, layout?.To) ?? Tables.Headings.Best(headings, Tables.Headings.RankAsTo);
        var pair = Tables.Headings.PairIn(headings);
        if (hasHeader && from < 0 && to < 0 && pair >= 0) (from, to) = (pair, pair + 1);
        var isByPlace = from < 0 || to < 0;
        if (isByPlace)
        {
            if (headings.Count is < 2 or > 3 || headings.Exists(h => Tables.Headings.RankAsId(h) is not null))
                throw new UnreadableException(shape.First.Line, FaultKind.NoTieColumns, string.Join(", ", headings));
            from = from >= 0 ? from : to == 0 ? 1 : 0;
            to = to >= 0 ? to : from == 0 ? 1 : 0;
        }

        var relation = isSiena ? 3 : hasHeader ? headings.FindIndex(Tables.Headings.IsRelation) : -1;
        return new(headings, from, to, relation == from || relation == to ? -1 : relation, isByPlace && hasHeader, isSiena && from == 0 && to == 1);
    }

    /// <summary>What columns without headings are called; a third column of numbers is the weight.</summary>
    private static List<string> Standing(TableShape shape)
    {
        var headings = Enumerable.Range(0, shape.Width).Select(Tables.Headings.Numbered).ToList();
        if (shape.Width == 3 && Numbers.Is(shape.First[2]) && (shape.RowCount == 1 || shape.IsNumbersBelow(2))) headings[2] = "weight";
        return headings;
    }

    private static int? Chosen(List<string> headings, string? name)
    {
        if (name is null) return null;
        var place = headings.FindIndex(h => string.Equals(h, name, StringComparison.OrdinalIgnoreCase));
        return place >= 0 ? place : throw new UnreadableException(0, FaultKind.NoSuchColumn, name, string.Join(", ", headings));
    }
}
