using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkStructure;

/// <summary>Whether people turn to those who are like them: the correlation of contacts with each likeness, beside orders by lot.</summary>
public static class LikenessFigures
{
    /// <summary>In how many orders people change places.</summary>
    public const int Orders = 1_000;

    public static Figure? Plot(NetworkAnalysis study)
    {
        if (study.Cohering?.Alike is not { Count: > 0 } alike) return null;
        var rows = alike.Select(a => new IntervalRow(Word(a.Of), a.R, SubLabel: Sure(a.P))).ToList();
        var plot = IntervalPlot.Draw(rows, new(Texts.GoesWith, string.Join(' ', alike.Select(Says)), Texts.AlikeIn, Texts.Correlation, Texts.IntervalWord), Words.Number(2));
        return plot with { Table = Table(alike) };
    }

    /// <summary>What a likeness shows, in a sentence that says no more than chance allows.</summary>
    public static string Says(Alike alike) => (alike.P >= .05 ? Texts.AlikeNot : alike.R > 0 ? Texts.AlikeMore : Texts.AlikeLess).With(Word(alike.Of));

    private static FigureTable Table(IReadOnlyList<Alike> alike) => new(
        [Texts.AlikeIn, Texts.HowSureWord, Texts.TogetherWord, Texts.Correlation, Texts.AssortativityWord, Texts.ComparedPeople],
        [.. alike.Select(a => (IReadOnlyList<string>)
        [
            Word(a.Of), Sure(a.P), a is { B: { } b, PTogether: { } p } && !double.IsNaN(b) ? Texts.TogetherIs.With(Words.Number().Write(100 * b), Sure(p)) : "–",
            Words.Number(2).Write(a.R), double.IsNaN(a.Coefficient) ? "–" : Words.Number(2).Write(a.Coefficient), Words.Number().Write(a.People),
        ])],
        3);

    private static string Word(Likeness of) => of switch
    {
        Likeness.Sector => Texts.LikeSector,
        Likeness.Place => Texts.LikePlace,
        Likeness.Years => Texts.LikeYears,
        _ => Texts.LikeAge,
    };

    private static string Sure(double p) => p < .01 ? Texts.PLow : (p < .05 ? Texts.PSome : Texts.PHigh).With(Words.Number(2).Write(p));
}
