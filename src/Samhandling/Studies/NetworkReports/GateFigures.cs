using Samhandling.Figures;
using Samhandling.Networks.Gate;
using Samhandling.Platform;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkReports;

/// <summary>The figures of the gate: how large a part of the persons a band is, and how large a part of the mentions it receives.</summary>
public static class GateFigures
{
    /// <param name="population">The shares to hold the bands against; null for their shares of the persons.</param>
    /// <returns>Null where no band is known.</returns>
    public static Figure? Plot(GateIndex? gate, IReadOnlyList<string> bands, string title, IReadOnlyList<double>? population)
    {
        if (gate is null) return null;
        var sizes = Sizes(gate);
        var rows = gate.Bands.Select((band, i) => Row(band, Words.Group(bands[i]), sizes[i], population?[i] ?? band.ActorShare)).ToList();
        return IntervalPlot.Draw(rows, new(
            title, Description(rows), Texts.GroupWord, Texts.OfMentions, Texts.IntervalWord,
            population is null ? Texts.OfPersons : Texts.OfPopulation, Texts.NotShown), Words.Percent);
    }

    /// <summary>The gate index in a sentence, with its interval; that too few are new where that is so.</summary>
    public static string Index(GateIndex gate, string group)
    {
        if (Sizes(gate)[0].State is CellState.Withheld) return Texts.GateTooFew.With(group);
        if (double.IsNaN(gate.Value) || Sizes(gate)[0].State is not CellState.Shown) return Texts.GateNotReckoned.With(group);
        var numbers = Words.Number(2);
        var range = numbers.WriteRange(new(Math.Min(gate.Wilson.Low, gate.Bootstrap.Low), Math.Max(gate.Wilson.High, gate.Bootstrap.High)), Texts.To);
        var index = Texts.GateIndexIs.With(group, numbers.Write(gate.Value), range);
        return gate.DiffersFromParity ? index : $"{index} {Texts.GateLikeParity}";
    }

    public static IReadOnlyList<Cell> Sizes(GateIndex gate) => Suppression.List([.. gate.Bands.Select(b => b.Actors)]).Cells;

    private static IntervalRow Row(BandShare band, string label, Cell size, double comparison)
    {
        if (size.State is not CellState.Shown) return new(label, null, SubLabel: Words.People(size));
        var (low, high) = (Math.Min(band.Wilson.Low, band.Bootstrap.Low), Math.Max(band.Wilson.High, band.Bootstrap.High));
        return new(label, 100 * band.Share, new(100 * low, 100 * high), Words.People(size), 100 * comparison);
    }

    private static string Description(List<IntervalRow> rows) => string.Join(' ', rows.Select(r => r.Estimate is { } estimate
        ? Texts.BandDescription.With(r.Label, Words.Percent.Write(r.Comparison!.Value), Words.Percent.Write(estimate), Words.Percent.WriteRange(r.Interval!.Value, Texts.To))
        : $"{r.Label}: {r.SubLabel}."));
}
