using System.Globalization;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Results;

/// <summary>What of a question is counted by itself, and where an answer stands in it.</summary>
/// <param name="Code">The option's or row's code; null for the whole question.</param>
/// <param name="Columns">What answers are counted under.</param>
/// <param name="Place">The column of an answer (0 where there are none) and its number; null if it is no answer to the item.</param>
internal sealed record Item(string? Code, IReadOnlyList<ResultColumn> Columns, Func<Answer, (int Column, decimal? Value)?> Place)
{
    public static IEnumerable<Item> Of(Question question, IReadOnlyList<Answer> answers)
    {
        switch (question.Kind)
        {
            case QuestionKind.Choice:
                return [OfChoice(question)];
            case QuestionKind.Choices:
                return OptionsOf(question).Select(o => OfOption(question, o));
            case QuestionKind.Scale when question is { Least: { } least, Most: { } most }:
                return [new(null, [.. Enumerable.Range(least, most - least + 1).Select(s => new ResultColumn(s.ToString(CultureInfo.InvariantCulture)))],
                    a => a.Number is { } step && step >= least && step <= most && decimal.IsInteger(step) ? ((int)step - least, step) : null)];
            case QuestionKind.Number:
                var bands = Bands.Of([.. answers.Where(a => a.Number is not null).Select(a => Bands.Bounded(a.Number!.Value))]);
                return [new(null, bands, a => a.Number is { } number ? (Bands.IndexOf(bands, Bands.Bounded(number)), Bands.Bounded(number)) : null)];
            case QuestionKind.Matrix:
                return question.Rows.Select(r => OfRow(question, r.Code));
            case QuestionKind.Points:
                return question.Rows.Select(r => new Item(r.Code, [], a => a.Points is { } points ? (0, points.GetValueOrDefault(r.Code)) : null));
            default:
                return [];
        }
    }

    private static IEnumerable<string> OptionsOf(Question question) => question.Options.Select(o => o.Code).Concat(question.AllowsOther ? [ResultColumn.Other] : []);

    private static Item OfChoice(Question question)
    {
        string[] codes = [.. OptionsOf(question)];
        return new(null, [.. codes.Select(c => new ResultColumn(c))],
            a => Index(codes, a.Choices is [var one, ..] ? one : a.Other is null ? null : ResultColumn.Other));
    }

    private static Item OfRow(Question question, string row)
    {
        string[] codes = [.. question.Options.Select(o => o.Code)];
        return new(row, [.. codes.Select(c => new ResultColumn(c))], a => Index(codes, a.Cells?.GetValueOrDefault(row)));
    }

    private static Item OfOption(Question question, string option) => new(option, [new(ResultColumn.Chosen), new(ResultColumn.NotChosen)],
        a => a.Choices is null && a.Other is null ? null : (Has(a, option) ? 0 : 1, null));

    private static bool Has(Answer answer, string option) =>
        string.Equals(option, ResultColumn.Other, StringComparison.Ordinal) ? answer.Other is not null : answer.Choices?.Contains(option, StringComparer.Ordinal) == true;

    private static (int, decimal?)? Index(string[] codes, string? code) => code is not null && Array.IndexOf(codes, code) is >= 0 and var at ? (at, null) : null;
}

/// <summary>Bands of numbers with round edges, five persons or more in the first and the last, so that no edge tells of the least or the greatest.</summary>
internal static class Bands
{
    private const decimal Far = 1_000_000_000_000m;
    private const int About = 6;

    /// <summary>Numbers beyond are no answers to anything, and would not add up.</summary>
    public static decimal Bounded(decimal number) => Math.Clamp(number, -Far, Far);

    public static IReadOnlyList<ResultColumn> Of(List<decimal> numbers)
    {
        numbers.Sort();
        if (numbers.Count < 2 * Suppression.Threshold) return [new("1")];
        var (low, high) = (numbers[Suppression.Threshold - 1], numbers[^Suppression.Threshold]);
        var step = Round((high - low) / About);
        var edges = new List<decimal>();
        for (var edge = (Math.Floor(low / step) + 1) * step; edge <= high; edge += step) edges.Add(edge);
        return [.. Enumerable.Range(0, edges.Count + 1).Select(i => new ResultColumn(
            (i + 1).ToString(CultureInfo.InvariantCulture), i == 0 ? null : edges[i - 1], i == edges.Count ? null : edges[i]))];
    }

    public static int IndexOf(IReadOnlyList<ResultColumn> bands, decimal number) => bands.Count(b => b.Below is { } edge && number >= edge);

    /// <summary>The least of 1, 2, 5, 10, 20, 50 … that is as great; at least 1.</summary>
    private static decimal Round(decimal step)
    {
        for (var unit = 1m; ; unit *= 10)
            foreach (var factor in (ReadOnlySpan<decimal>)[1, 2, 5])
                if (unit * factor >= step) return unit * factor;
    }
}
