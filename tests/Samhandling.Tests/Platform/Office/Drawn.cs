using System.Globalization;
using Samhandling.Figures;
using Samhandling.Platform.Office;

namespace Samhandling.Tests.Platform.Office;

/// <summary>A report with one of each thing that a report can hold.</summary>
internal static class Drawn
{
    private static readonly NumberStyle s_whole = new(CultureInfo.InvariantCulture);

    public static Figure Bars => BarRows.Draw([new("Fjällvik <&>", 12, "3 of 25"), new("Norrvåg", null), new("Storhamn", 4)], new("Share \u0001 of firms", "Fjällvik leads.", "Municipality", "Share", "fewer than 5"), s_whole);

    public static Figure Net => NetworkPicture.Draw([new(0, 0, 3, Mark.Public, "Anna", "Anna, 3"), new(1, 0, 1, Mark.Private), new(0, 1, 0, Mark.State), new(1, 1, 2, Mark.Research), new(.5, .5, 1, Mark.Unknown)], [new(0, 1, false), new(1, 0, false), new(2, 3, true)], "Who turns to whom", "Five actors.", new(["Who", "Named by"], [["Anna", "3"]]));

    public static ReportFigure Network => new(Net, [Mark.Public.Legend("Public"), Mark.State.Legend("State"), NetworkPicture.Legend(isExternal: true, "Across")], "Own calculation");

    public static Report Whole => new("The year that was", "Region\n2026", [
        new ReportHeading("What we did"), new ReportText("One line.\nAnother with \u0000 in it."), new ReportItems(["First", "Second"]),
        new ReportTable("Meetings", new(["Group", "Meetings"], [.. Enumerable.Range(1, 25).Select(i => (IReadOnlyList<string>)[$"Group {i}", $"{i}"])])),
        new ReportHeading("What is seen"), new ReportFigure(Bars, [], "Own calculation"), Network,
    ]);
}
