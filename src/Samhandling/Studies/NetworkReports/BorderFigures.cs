using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.NetworkReports;

/// <summary>The figures of how contacts keep to one side of a border, or cross it.</summary>
public static class BorderFigures
{
    public static Figure? Strip(Border? border, string title)
    {
        if (border is null || double.IsNaN(border.Test.Observed)) return null;
        var numbers = Words.Number(2);
        var chance = new Interval(border.Test.Low, border.Test.High);
        var to = Texts.To;
        return ChanceStrip.Draw(border.Test.Observed, chance, new(
            title, Texts.StripDescription.With(numbers.Write(border.Test.Observed), numbers.WriteRange(chance, to)),
            Texts.Here, Texts.ExpectedByChance, Texts.OnlyWithin, Texts.OnlyAcross, Texts.Measure, Texts.Value, Texts.EiIndex, to), numbers);
    }

    /// <summary>How sure it is that the border matters, in words and as p.</summary>
    public static string Sureness(Border border) => border.Test.P switch
    {
        < .001 => Texts.AlmostNeverChance,
        < .05 => Texts.SeldomChance.With(Words.Number(3).Write(border.Test.P)),
        _ => Texts.MayBeChance.With(Words.Number(2).Write(border.Test.P)),
    };

    /// <summary>The figures that are told in words: how many cross, how far it is between people, how it is spread.</summary>
    public static IEnumerable<(string Term, string Big, string Of)> Facts(NetworkAnalysis study)
    {
        if (study.SectorBorder is { } sectors) yield return Crossing(Texts.AcrossSectors, sectors);
        if (study.PlaceBorder is { } places) yield return Crossing(Texts.AcrossPlaces, places);
        var contacts = study.Contacts;
        if (!double.IsNaN(contacts.MeanDistance)) yield return (Texts.StepsBetween, Words.Number(1).Write(contacts.MeanDistance), Texts.StepsAtMost.With(contacts.Diameter));
        if (study.Answering.Allowed.Indices && !double.IsNaN(contacts.Centralization)) yield return (Texts.Flatness, Words.Number(2).Write(contacts.Centralization), Texts.FlatnessMeans);
        if (study.Groups is { } groups) yield return (Texts.OwnGroups, groups.IsClear ? Words.Number().Write(groups.Count) : Texts.NoClearGroups, groups.IsClear ? Texts.OwnGroupsMean.With(groups.Modularity) : Texts.NoClearGroupsMean);
    }

    private static (string, string, string) Crossing(string term, Border border) => border.Known < 10
        ? (term, Texts.OfSoMany.With(border.Crossing, border.Known), Texts.ExpectedWere.With(Words.Share(border.ExpectedShare)))
        : (term, Words.Share(border.Share), Texts.OfContactsExpected.With(border.Crossing, border.Known, Words.Share(border.ExpectedShare)));
}
