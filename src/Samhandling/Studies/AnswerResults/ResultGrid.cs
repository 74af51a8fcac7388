using Samhandling.Figures;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.AnswerResults;

/// <summary>A row of a grid: what it is, its shaded cells, and what follows them.</summary>
public sealed record GridRow(string Label, IReadOnlyList<ShadedCell> Cells, IReadOnlyList<string> Ends);

/// <summary>Answers by row and column, shaded by number.</summary>
/// <param name="Title">What it is of; null where the question says it.</param>
public sealed record ResultGrid(string? Title, string RowWord, IReadOnlyList<string> Columns, IReadOnlyList<string> EndWords, IReadOnlyList<GridRow> Rows, bool HasUntold)
{
    /// <summary>The grids of a question: a matrix as one, and by group one for each of what is counted by itself.</summary>
    public static IReadOnlyList<ResultGrid> Of(ShownResults shown, Question question, string? by)
    {
        var (words, items) = (new ResultWords(shown.Questionnaire), shown.Of(question));
        if (items.Count == 0) return [];
        if (by is null) return question.Kind is QuestionKind.Matrix ? [Matrix(words, question, items)] : [];
        return question.Kind switch
        {
            QuestionKind.Choices => [Beside(shown, words, question, items, by, g => g.Counts[0], 0)],
            QuestionKind.Points => [Beside(shown, words, question, items, by, g => g.Mean, 1)],
            _ => [.. items.Select(i => ByGroup(shown, words, question, i, by))],
        };
    }

    /// <summary>All of them in one table, for a file.</summary>
    public static FigureTable TableOf(IReadOnlyList<ResultGrid> grids)
    {
        var hasTitles = grids.Any(g => g.Title is not null);
        IEnumerable<string> First(string? title) => hasTitles ? [title ?? ""] : [];
        var first = grids[0];
        return new([.. First(Texts.Row), first.RowWord, .. first.Columns, .. first.EndWords], [.. grids.SelectMany(g => g.Rows.Select(r => (IReadOnlyList<string>)[.. First(g.Title), r.Label, .. r.Cells.Select(c => c.Text), .. r.Ends]))], hasTitles ? 2 : 1);
    }

    private static ResultGrid Matrix(ResultWords words, Question question, IReadOnlyList<ToldItem> items) =>
        Shaded(null, Texts.Row, [.. items[0].Columns.Select(c => words.Column(question, c))], [Texts.Persons], 0, false,
            [.. items.Select(i => (words.Item(question, i.Code), i.All.Counts.Select(c => (double?)c), (IReadOnlyList<string>)[ResultWords.Count(i.All.Persons)]))]);

    private static ResultGrid ByGroup(ShownResults shown, ResultWords words, Question question, ToldItem item, string by)
    {
        var told = item.By[by].Where(g => g.IsTold).ToList();
        var (hasMeans, hasScores) = (told.Exists(g => g.Mean is not null), told.Exists(g => g.Recommendation is not null));
        string[] ends = [Texts.Persons, .. hasMeans ? [Texts.Mean] : Array.Empty<string>(), .. hasScores ? [Texts.Score] : Array.Empty<string>()];
        return Shaded(item.Code is null ? null : words.Item(question, item.Code), Word(by), [.. item.Columns.Select(c => words.Column(question, c))], ends, 0, told.Count < item.By[by].Count,
            [.. told.Select(g => (Grouping.Name(by, g.Value!, shown.Places), g.Counts.Select(c => (double?)c), (IReadOnlyList<string>)
                [ResultWords.Count(g.Persons), .. hasMeans ? [g.Mean is { } mean ? ResultWords.Mean(mean) : Texts.NotShown] : Array.Empty<string>(), .. hasScores ? [g.Recommendation is { } score ? ResultWords.Score(score) : Texts.NotShown] : Array.Empty<string>()]))]);
    }

    /// <summary>Items beside each other, with one number of each group in each.</summary>
    private static ResultGrid Beside(ShownResults shown, ResultWords words, Question question, IReadOnlyList<ToldItem> items, string by, Func<ToldGroup, double?> number, int decimals)
    {
        var values = items.SelectMany(i => i.By[by]).Select(g => g.Value!).Distinct(StringComparer.Ordinal).ToList();
        ToldGroup Of(ToldItem item, string value) => item.By[by].Single(g => g.Value!.Equals(value, StringComparison.Ordinal));
        var told = values.Where(v => items.Any(i => Of(i, v).IsTold)).ToList();
        return Shaded(null, Word(by), [.. items.Select(i => words.Item(question, i.Code))], [Texts.Persons], decimals, told.Count < values.Count,
            [.. told.Select(v => (Grouping.Name(by, v, shown.Places), items.Select(i => Of(i, v)).Select(g => g.IsTold ? number(g) : null), (IReadOnlyList<string>)[ResultWords.Count(items.Select(i => Of(i, v).Persons).FirstOrDefault(p => p is not null))]))]);
    }

    private static string Word(string by) => by.Equals(Grouping.Sector, StringComparison.Ordinal) ? Texts.Sector : Texts.Municipality;

    private static ResultGrid Shaded(string? title, string rowWord, IReadOnlyList<string> columns, IReadOnlyList<string> endWords, int decimals, bool hasUntold, IReadOnlyList<(string Label, IEnumerable<double?> Values, IReadOnlyList<string> Ends)> rows)
    {
        var cells = HeatTable.Shade([.. rows.Select(r => (IReadOnlyList<HeatCell>)[.. r.Values.Select(v => v is { } value ? new HeatCell(Known.Value, Math.Max(0, value)) : new(Known.Withheld))])], ResultWords.Number(decimals), Texts.NotShown, Texts.NotShown);
        return new(title, rowWord, columns, endWords, [.. rows.Select((r, i) => new GridRow(r.Label, cells[i], r.Ends))], hasUntold);
    }
}
