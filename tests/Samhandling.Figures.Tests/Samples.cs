using System.Globalization;

namespace Samhandling.Figures.Tests;

/// <summary>One of each figure with invented words and numbers.</summary>
internal static class Samples
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static readonly NumberStyle Percent = new(Swedish, "%");
    public static readonly NumberStyle Count = new(Swedish);
    public static readonly NumberStyle Index = new(Swedish, Decimals: 2);

    public static Figure Tenure => IntervalPlot.Draw(
        [
            new("Under 4 år", 16, new(12.3, 20.4), "24 personer", 34),
            new("4–9 år", 29, new(25.2, 32), "19 personer", 27),
            new("10 år eller fler", 55, new(50, 60.6), "28 personer", 39),
        ],
        new("År på platsen", "De som varit här under fyra år är 34 procent av personerna och får 16 procent av omnämnandena, intervall 12 till 20.",
            "Grupp", "av omnämnandena", "95 % intervall", "av personerna"), Percent);

    public static Figure NamedBy => IntervalPlot.Draw(
        [
            .. new (string, double, Mark)[] { ("P26", 37, Mark.Public), ("P13", 34, Mark.Public), ("P17", 26, Mark.Private), ("P24", 26, Mark.State),
                ("P34", 25, Mark.Civil), ("P40", 25, Mark.Research), ("P2", 23, Mark.Unknown) }
                .Select(p => new IntervalRow(p.Item1, p.Item2, new(p.Item2 - 8, p.Item2 + 8), Mark: p.Item3)),
        ],
        new("Nämnd av så många", "P26 nämns av 37, P13 av 34, de följande fem av 23 till 26.", "Person", "Nämnd av", "95 % intervall"), Count);

    public static Figure Withheld => IntervalPlot.Draw(
        [
            new("Kommunalförbundet för räddning och beredskap i inlandet", -12.4, new(-20, 3), "12 svar"),
            new("Kustbolaget", null, SubLabel: "färre än 5 svar"),
            new("Fjällbygdens bygdegårdar", 61.5, SubLabel: "alla 9 tillfrågade"),
        ],
        new("Rekommendera platsen", "Från minus 12 till plus 62; ett värde visas inte.", "Grupp", "Värde", "95 % intervall", Withheld: "färre än 5", To: "till"),
        new(Swedish, Decimals: 1));

    public static Figure Border => ChanceStrip.Draw(-.48, new(-.08, .06), BorderWords, Index);

    /// <summary>The point stands where the band does, and both words want its place.</summary>
    public static Figure InTheBand => ChanceStrip.Draw(.01, new(-.3, .32), BorderWords, Index);

    public static Figure Bars => BarRows.Draw(
        [new("Muntligt", 1208), new("Näringslivsorganisationernas gemensamma kansli", 431.6), new("Skriftligt", 0), new("Annat", null)],
        new("Så kom svaren", "De flesta svarade muntligt, 1 208 av 1 640.", "Sätt", "Svar", "färre än 5"), Count);

    public static Figure Trust => LineChart.Draw(["2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"],
        new("Vi", [41, 43, 44, null, 49, 52, 55, 58, 63], [new(36, 46), new(38, 48), new(39, 49), null, new(44, 54), new(47, 57), new(50, 60), new(53, 63), new(58, 68)]),
        new("Riket", [45, 46, 46, 47, 47, 48, 49, 49, 50], []),
        new("Tilliten till samarbetet", "Vi går från 41 till 63 procent, riket från 45 till 50. 2021 visas inte.", "År", "95 % intervall", "färre än 5"), Percent);

    /// <summary>The worked network of the domain's methods page, on a circle.</summary>
    public static Figure Network
    {
        get
        {
            const string Names = "ABCDEFGHIJKL";
            string[] named = ["BDGJ", "ACD", "ABL", "AEIK", "DHI", "DA", "AD", "EDK"];
            Mark[] marks = [.. "pppqqqcqqpqc".Select(c => c == 'p' ? Mark.Public : c == 'q' ? Mark.Private : Mark.Civil)];
            var ties = named.SelectMany((to, from) => to.Select(c => new NetworkTie(from, Names.IndexOf(c, StringComparison.Ordinal), c is 'J' or 'K'))).ToList();
            var nodes = Names.Select((name, i) => new NetworkNode(Math.Cos(i * Math.PI / 6), Math.Sin(i * Math.PI / 6), ties.Count(t => t.To == i), marks[i], $"{name}", i < 8 ? $"{name}, har svarat" : null)).ToList();
            return NetworkPicture.Draw(nodes, ties, "Vem frågar vem", "12 aktörer och 24 kontakter. Mest omnämnda är D och A.",
                new(["Aktör", "Nämnd av"], [.. nodes.Select(n => (IReadOnlyList<string>)[n.Label, $"{n.NamedBy}"])]));
        }
    }

    /// <summary>A person who acts for two organisations, one of which is part of a third, and for one no more.</summary>
    public static Figure Around => RingPicture.Draw(
        [
            new("Åsa Ek", Mark.Public),
            new("Fjällviks kommun", Mark.Public, Line: "Näringslivschef", Title: "Fjällviks kommun, Näringslivschef", Address: "/o/1", IsLarge: true),
            new("Fjällregionen", Mark.State, 1, IsLarge: true, Address: "/o/2"),
            new("Bo Berg", Mark.Public, 1),
            new("och 23 till", null, 1),
            new("Besöksnäringens samarbetsförening", Mark.Civil, Line: "Ledamot", IsLarge: true),
            new("Per Dahl", Mark.Civil, 5),
            new("Sparbanken", Mark.Private, Line: "Ordförande", IsLarge: true, IsPast: true),
        ],
        [new(3, 5)], "Runt Åsa Ek", "Två organisationer nu, en tidigare.",
        new(["Vem", "Vad"], [["Åsa Ek", "I mitten"], ["Fjällviks kommun", "Näringslivschef"], ["Fjällregionen", "Fjällviks kommun ingår"], ["Bo Berg", "Handläggare"], ["och 23 till", "–"],
            ["Besöksnäringens samarbetsförening", "Ledamot"], ["Per Dahl", "Ordförande"], ["Sparbanken", "Ordförande till 2020"]], NumericFrom: 2));

    /// <summary>The worked example of domain.md D.4, with two goals that nobody has assessed and a round before.</summary>
    public static Figure Spider => SpiderChart.Draw(
        [.. Enumerable.Range(1, 17).Select(n => new SpiderAxis($"{n}", $"{n} Mål {n}"))],
        [
            new("Nu", [3, 2, 4, 1, 3, 2, 2, 3, 4, 1, 3, null, 1, 0, 2, null, 4]),
            new("Önskat", [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]),
            new("Förra gången", [2.5, 2, 3, 1, 3, 1, 2, 2.5, 3, 1, 2, 2, 1, 0, 1, 2, 3]),
        ], 4, new("Hur långt vi har kommit", "Mål 17, 9 och 3 är följda upp; mål 14 är inte påbörjat. Mål 12 och 16 är inte bedömda.", "Mål", "inte bedömt"), new(Swedish, Decimals: 1));

    public static IReadOnlyDictionary<string, Figure> All => new Dictionary<string, Figure>(StringComparer.Ordinal)
    {
        ["tenure"] = Tenure,
        ["named-by"] = NamedBy,
        ["withheld"] = Withheld,
        ["border"] = Border,
        ["in-the-band"] = InTheBand,
        ["bars"] = Bars,
        ["trust"] = Trust,
        ["network"] = Network,
        ["around"] = Around,
        ["spider"] = Spider,
    };

    private static ChanceWords BorderWords => new("Inåt eller utåt", "Värdet och det band som slumpen ger.", "här", "väntat av slump",
        "bara inom", "bara över gränsen", "Mått", "Värde", "E–I-index", "till");
}
