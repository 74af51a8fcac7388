using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Search;
using Samhandling.Platform.Tables;

namespace Samhandling.Strategies.Budgets;

/// <summary>Reads a budget from a table: the amounts of one column, added up by the words of another. Shape: docs/formats.md.</summary>
public static class BudgetFile
{
    private const int FaultsTold = 10;

    private static readonly string[] s_text = ["text", "benamning", "verksamhet", "tjanst", "tjeneste", "teneste", "omrade", "service"];
    private static readonly string[] s_amount = ["amount", "belopp", "belop", "budget", "budsjett"];

    /// <summary>All lines in the order in which their words first stand, or why none.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="textColumn">The heading of the words; null where one of the usual stands there.</param>
    /// <param name="amountColumn">The heading of the amounts; null likewise.</param>
    public static Result<IReadOnlyList<(string Text, long Amount)>> Read(string name, byte[] bytes, string? textColumn, string? amountColumn)
    {
        if (!TableFile.Read(name, bytes).Try(out var tables, out var refusal)) return refusal with { Field = nameof(LoadBudget.Form.File) };
        var table = tables[0];
        var headings = string.Join(", ", table.Lines[0].Cells.Where(c => c.Length > 0));
        if (ColumnOf(table.Lines[0], textColumn, s_text) is not { } text) return new Refusal(nameof(LoadBudget.Form.TextColumn), Texts.WhichColumn.With(headings));
        if (ColumnOf(table.Lines[0], amountColumn, s_amount) is not { } amount) return new Refusal(nameof(LoadBudget.Form.AmountColumn), Texts.WhichColumn.With(headings));
        var (sums, order, faults) = (new Dictionary<string, decimal>(StringComparer.Ordinal), new List<string>(), new List<string>());
        foreach (var line in table.Lines.Skip(1))
        {
            if (Names.Clean(Cell(line, text)) is not { } words) { faults.Add(Texts.RowWithoutText.With(line.Number)); continue; }
            if (words.Length > BudgetLine.TextLength) { faults.Add(Texts.RowIsTooLong.With(line.Number, BudgetLine.TextLength)); continue; }
            if (Amount(Cell(line, amount)) is not { } sum) { faults.Add(Texts.NoAmount.With(line.Number, Cell(line, amount))); continue; }
            if (sums.TryAdd(words, 0)) order.Add(words);
            sums[words] += sum;
        }

        if (faults.Count > 0) return new Refusal(nameof(LoadBudget.Form.File), string.Join(' ', [.. faults.Take(FaultsTold), .. faults.Count > FaultsTold ? [Loading.Texts.AndMore.With(faults.Count - FaultsTold)] : Array.Empty<string>()]));
        if (order.Count == 0) return new Refusal(nameof(LoadBudget.Form.File), Loading.Texts.NoRows);
        if (order.Count > Budget.MostLines) return new Refusal(nameof(LoadBudget.Form.TextColumn), Texts.TooManyLines.With(order.Count, Budget.MostLines));
        return order.ConvertAll(words => (words, (long)Math.Round(sums[words], MidpointRounding.AwayFromZero)));
    }

    /// <summary>A number as budgets write it, "405 778", "−1.234,50" or "(12)"; nothing is 0. Null if it is none.</summary>
    public static decimal? Amount(string? cell)
    {
        var digits = string.Concat((cell ?? "").Where(c => !char.IsWhiteSpace(c))).Replace('−', '-').Replace('–', '-');
        if (digits.Length == 0 || digits is "-") return 0;
        var isNegative = digits is ['(', .., ')'];
        if (isNegative) digits = digits[1..^1];
        // The last of two different marks is the decimal mark; one that stands several times, or before three digits, is none.
        var (comma, point) = (digits.LastIndexOf(','), digits.LastIndexOf('.'));
        var mark = Math.Max(comma, point);
        var isDecimal = mark >= 0 && (Math.Min(comma, point) >= 0 || (digits.Length - mark - 1 != 3 && digits.IndexOf(digits[mark], StringComparison.Ordinal) == mark));
        var plain = isDecimal ? $"{digits[..mark].Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)}.{digits[(mark + 1)..]}" : digits.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && Math.Abs(amount) < 1_000_000_000_000_000m ? isNegative ? -amount : amount : null;
    }

    private static int? ColumnOf(TableLine headings, string? asked, string[] usual)
    {
        string[] names = Names.Clean(asked) is { } name ? [SoughtWords.Fold(name)] : usual;
        return headings.Cells.Index().Where(c => names.Contains(SoughtWords.Fold(c.Item), StringComparer.Ordinal)).Select(c => (int?)c.Index).FirstOrDefault();
    }

    private static string? Cell(TableLine line, int column) => column < line.Cells.Count ? line.Cells[column] : null;
}
