using System.Globalization;
using Samhandling.Figures;
using Samhandling.Platform;

namespace Samhandling.Strategies.Gaps;

/// <summary>A round as a spider and as tables, in the visitor's language.</summary>
internal static class GapFigures
{
    private const int Most = Assessing.Assessment.MostLevel;

    private static NumberStyle Numbers => new(CultureInfo.CurrentCulture, Decimals: 1);

    /// <summary>Null where there are too few or too many objectives for a spider, or nothing is said yet: the table says it then alone.</summary>
    public static Figure? Spider(GapsOfRound gaps)
    {
        if (gaps.Rows.Count is < SpiderChart.FewestAxes or > SpiderChart.MostAxes || gaps.Assessed == 0) return null;
        var axes = gaps.Rows.Select((r, i) => new SpiderAxis(Short(r, i), r.Objective.Number is null ? $"{i + 1} {r.Objective.Text}" : r.Objective.NumberedText)).ToList();
        List<SpiderSeries> series = [new(Texts.Now, [.. gaps.Rows.Select(r => r.Now?.Median)]), new(Texts.Wanted, [.. gaps.Rows.Select(r => r.Wanted?.Median)])];
        if (gaps.Previous is not null) series.Add(new(Texts.Before, [.. gaps.Rows.Select(r => r.Before)]));
        return SpiderChart.Draw(axes, series, Most, new(gaps.Round.Title, Described(gaps), Objectives.Texts.Objective, Assessing.Texts.NotAssessed), Numbers);
    }

    public static IEnumerable<LegendItem> Legend(GapsOfRound gaps) => new[] { Texts.Now, Texts.Wanted, Texts.Before }.Take(gaps.Previous is null ? 2 : 3).Select((word, i) => SpiderChart.Legend(i, word));

    public static FigureTable Table(GapsOfRound gaps) => new(
        [Objectives.Texts.Objective, Texts.Now, Texts.NowRange, Texts.NowCount, Texts.Wanted, Texts.WantedRange, Texts.Gap, Texts.Priority, Texts.Before, Texts.Supported, Texts.Done],
        [.. gaps.Rows.Select(r => (IReadOnlyList<string>)[r.Objective.NumberedText, Number(r.Now?.Median), Range(r.Now), $"{r.Now?.Count ?? 0}", Number(r.Wanted?.Median), Range(r.Wanted), Number(r.Gap?.Median), Number(r.Priority), Number(r.Before), $"{r.Supports}", $"{r.Activities}"])]);

    public static string Number(double? value) => value is { } known ? Numbers.Write(known) : "–";

    /// <summary>From the least to the most that was said; nothing where all say the same.</summary>
    public static string Range(LevelSpread? said) => said is null ? "–" : said.Low == said.High ? $"{said.Low:0}" : $"{said.Low:0}–{said.High:0}";

    private static string Short(GapRow row, int index) => row.Objective.Number is { Length: <= 4 } number ? number : $"{index + 1}";

    private static string Described(GapsOfRound gaps) => gaps.Sorted is [var first, ..]
        ? Texts.SpiderSays.With(gaps.Assessed, gaps.Rows.Count, gaps.Sorted.Count, first.Objective.NumberedText)
        : Texts.SpiderSaysNone.With(gaps.Assessed, gaps.Rows.Count);
}
