using Samhandling.Figures;
using Samhandling.Networks.Triads;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkReports;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkStructure;

/// <summary>The figures of how a network hangs together: how much for all, who for those who may see names.</summary>
public static class StructureFigures
{
    private const int MostShown = 10;

    private static readonly TriadType[] s_closed =
        [TriadType.T030T, TriadType.T030C, TriadType.T120D, TriadType.T120U, TriadType.T120C, TriadType.T210, TriadType.T300];

    /// <summary>How far apart people are, as it is and without those who matter most.</summary>
    public static Figure? Apart(NetworkAnalysis study)
    {
        if (study.Cohering?.Loss is not { } loss) return null;
        BarRow[] rows = [Row(Texts.AsItIs, loss.Fragmentation), Row(Texts.WithoutOne, loss.WithoutOne), Row(Texts.WithoutTwo, loss.WithoutTwo)];
        return BarRows.Draw(rows, new(Texts.HowFarApart, Described(rows.Select(r => (r.Label, r.Value!.Value))), Texts.Network, Texts.FarApart), Words.Percent);

        static BarRow Row(string label, double share) => new(label, 100 * Math.Max(0, share));
    }

    public static string ApartSays(Leaving loss) => Texts.ApartSays.With(Points(loss.WithoutOne - loss.Fragmentation), Points(loss.WithoutTwo - loss.Fragmentation))
        + (loss.Breaking == 0 ? $" {Texts.NoneBreaking}" : "");

    /// <summary>What goes with each of those without whom most would go.</summary>
    /// <returns>Null for who may not see names.</returns>
    public static FigureTable? WhoLeaves(ShownStudy study)
    {
        var losses = study.Persons.Where(p => p.Details?.Figures.Loss is not null).Select(p => (p.Label, Loss: p.Details!.Figures.Loss!))
            .OrderByDescending(p => p.Loss.Distance).Take(MostShown).ToList();
        var whole = Words.Number();
        return losses.Count == 0 ? null : new(
            [Texts.PersonWord, Texts.ContactsLost, Texts.AcrossLost, Texts.PartsMore, Texts.SoleContact, Texts.ReachesAlone, Texts.FartherApart],
            [.. losses.Select(p => (IReadOnlyList<string>)
            [
                p.Label, whole.Write(p.Loss.Ties), whole.Write(p.Loss.BorderTies), whole.Write(p.Loss.Parts), whole.Write(p.Loss.Sole), Words.Share(p.Loss.Reach), Finer.Write(100 * p.Loss.Distance),
            ])]);
    }

    /// <summary>How people of three deal with each other, as shares of the threes that have two contacts or more.</summary>
    public static Figure? Threes(NetworkAnalysis study)
    {
        if (study.Cohering?.Triads is not { } triads || Connected(triads.Counts.Select(c => (double)c)) is not (> 0 and var all)) return null;
        var expected = Connected(triads.Expected);
        var rows = Kinds().Select(kind => new IntervalRow(
            kind.Word, 100 * kind.Types.Sum(t => triads.Counts[(int)t]) / all, Comparison: expected > 0 ? 100 * kind.Types.Sum(t => triads.Expected[(int)t]) / expected : null)).ToList();
        return IntervalPlot.Draw(rows, new(
            Texts.ThreeAndThree, Described(rows.Select(r => (r.Label, r.Estimate!.Value))), Texts.KindOfThree, Texts.OfConnected, Texts.IntervalWord, Texts.ByChance), Words.Percent);
    }

    public static string ThreesSay(Triads triads)
    {
        var closed = s_closed.Sum(t => triads.Counts[(int)t]);
        var (low, high) = (s_closed.Sum(t => triads.Ranges[(int)t].Low), s_closed.Sum(t => triads.Ranges[(int)t].High));
        var says = closed > high ? Texts.TriadsMore : closed < low ? Texts.TriadsFewer : Texts.TriadsAsChance;
        return says.With(Words.Number().Write(closed), Words.Number().Write(low), Words.Number().Write(high));
    }

    /// <summary>All sixteen types by the names that the literature gives them.</summary>
    public static FigureTable? Sixteen(NetworkAnalysis study) => study.Cohering?.Triads is not { } triads ? null : new(
        [Texts.TypeWord, Texts.CountWord, Texts.ByChance, Texts.Range95],
        [.. Enum.GetValues<TriadType>().Select(type => (IReadOnlyList<string>)
        [
            type.ToString()[1..], Words.Number().Write(triads.Counts[(int)type]), Words.Number(1).Write(triads.Expected[(int)type]),
            Words.Number().WriteRange(new(triads.Ranges[(int)type].Low, triads.Ranges[(int)type].High), "–"),
        ])]);

    public static string CoreSays(CoreShape core, int people)
    {
        var numbers = Words.Number(2);
        var size = Words.People(Suppression.List([core.Size, people - core.Size]).Cells[0]);
        return core.R < .3 ? Texts.NoClearCore.With(numbers.Write(core.R)) : Texts.CoreSays.With(size, numbers.Write(core.R), core.SecondR is { } second ? numbers.Write(second) : "–");
    }

    /// <summary>The persons of which <paramref name="numbers"/> are the places in the study; none for who may not see names.</summary>
    public static IEnumerable<string> Named(ShownStudy study, IReadOnlyList<int> numbers) =>
        study.Persons.Where(p => p.Details is not null && numbers.Contains(p.Details.Number)).Select(p => p.Label);

    private static double Connected(IEnumerable<double> counts) => counts.Where((_, type) => (TriadType)type is not (TriadType.T003 or TriadType.T012 or TriadType.T102)).Sum();

    private static IEnumerable<(string Word, TriadType[] Types)> Kinds() =>
    [
        (Texts.AllThree, s_closed),
        (Texts.OneBetween, [TriadType.T021C, TriadType.T111D, TriadType.T111U, TriadType.T201]),
        (Texts.TwoAskOne, [TriadType.T021U]),
        (Texts.OneAsksTwo, [TriadType.T021D]),
    ];

    private static string Described(IEnumerable<(string Label, double Value)> rows) => string.Join(' ', rows.Select(r => $"{r.Label}: {Words.Percent.Write(r.Value)}."));

    private static string Points(double share) => Words.Number(1).Write(100 * share);

    /// <summary>Percent with a decimal: what one person changes is little.</summary>
    private static NumberStyle Finer => Words.Percent with { Decimals = 1 };
}
