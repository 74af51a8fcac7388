namespace Samhandling.Networks.Tables;

/// <summary>Where a matrix has its labels, and whether its rows and columns are two kinds of actors.</summary>
internal sealed record MatrixLabels(bool AboveColumns, bool BeforeRows, bool IsTwoMode)
{
    /// <summary>How a table is a matrix; null if it is not one.</summary>
    public static MatrixLabels? Find(TableShape shape)
    {
        if (shape.RowCount < 2 || shape.Width < 2 || Headings.NameTies(shape.First.Cells)) return null;
        return Both(shape) ?? OnlyAbove(shape) ?? OnlyBefore(shape) ?? None(shape);
    }

    /// <summary>How a table that somebody calls a matrix is one.</summary>
    /// <param name="shape">The table.</param>
    /// <param name="hasHeader">Whether its first row holds labels.</param>
    public static MatrixLabels Force(TableShape shape, bool hasHeader)
    {
        var rows = shape.RowCount - (hasHeader ? 1 : 0);
        var before = shape.FirstColumn(withFirst: !hasHeader);
        var hasBefore = before.Any(c => !Numbers.Is(c)) || (hasHeader && shape.First[0] is null);
        var isTwoMode = hasHeader && hasBefore ? Shared(shape) == 0 : rows != shape.Width - (hasBefore ? 1 : 0);
        return new(hasHeader, hasBefore, isTwoMode);
    }

    private static MatrixLabels? Both(TableShape shape)
    {
        if (shape.Width < 3 || !shape.AreNumbersBelow(1) || (shape.FirstIsNumbers && shape.First[0] is not null)) return null;
        var rows = shape.FirstColumn(withFirst: false);
        if (!AreDistinct(rows) || !AreDistinct(shape.First.Cells.Skip(1))) return null;
        var shared = Shared(shape);
        if (shared > 0 && shared * 2 >= rows.Count) return new(true, true, IsTwoMode: false);
        // "id, woman, chair" above 0s and 1s are attributes; so is anything with a label beside the id.
        if (Headings.RankAsId(shape.First[0]) == 0 || shape.First.Cells.Skip(1).Any(c => Headings.RankAsId(c) is not null)) return null;
        var isClear = shape.First[0] is null || string.Equals(shape.First[0], "row", StringComparison.OrdinalIgnoreCase) || shape.IsZeroOneInside;
        return shared == 0 && isClear && shape.FirstIsTexts ? new(true, true, IsTwoMode: true) : null;
    }

    private static MatrixLabels? OnlyAbove(TableShape shape) =>
        shape.FirstIsTexts && shape.AreNumbersBelow(0) && shape.RowCount - 1 == shape.Width && IsWideEnough(shape) && AreDistinct(shape.First.Cells)
            ? new(true, false, IsTwoMode: false) : null;

    private static MatrixLabels? OnlyBefore(TableShape shape)
    {
        var rows = shape.FirstColumn(withFirst: true);
        return shape.RowCount == shape.Width - 1 && shape.Width > 3 && shape.AreNumbersBelow(1) && shape.First.Cells.Skip(1).All(Numbers.Is) && AreDistinct(rows) && !rows.Any(Numbers.Is)
            ? new(false, true, IsTwoMode: false) : null;
    }

    private static MatrixLabels? None(TableShape shape)
    {
        if (!shape.FirstIsNumbers || !shape.AreNumbersBelow(0)) return null;
        if (shape.RowCount == shape.Width && IsWideEnough(shape)) return new(false, false, IsTwoMode: false);
        var isMembership = shape.Width > 3 && shape.FirstIsZeroOne && shape.IsZeroOneInside && shape.FirstColumn(withFirst: true).All(c => c is "0" or "1");
        return isMembership ? new(false, false, IsTwoMode: true) : null;
    }

    /// <summary>Three rows of three numbers are ties with a weight, unless all are 0 or 1; two of two are ties.</summary>
    private static bool IsWideEnough(TableShape shape) => shape.Width > 3 || (shape.Width == 3 && shape.IsZeroOneInside && (shape.FirstIsTexts || shape.FirstIsZeroOne));

    private static int Shared(TableShape shape) => shape.FirstColumn(withFirst: false).Where(c => c is not null).Intersect(shape.First.Cells.Skip(1), StringComparer.Ordinal).Count();

    private static bool AreDistinct(IEnumerable<string?> labels)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var label in labels)
        {
            if (label is null) continue;
            count++;
            if (!seen.Add(label)) return false;
        }

        return count > 0;
    }
}
