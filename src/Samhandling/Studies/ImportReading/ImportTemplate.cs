using Samhandling.Platform.Tables;

namespace Samhandling.Studies.ImportReading;

/// <summary>The workbook to start from, in the visitor's language: ties, people, and how to fill them in. As it is it can be imported.</summary>
public static class ImportTemplate
{
    public static byte[] Write()
    {
        var (one, two) = (Cells(Texts.ExampleOne), Cells(Texts.ExampleTwo));
        return WorkbookWriter.Write(
        [
            new(Texts.SheetTies, [[Texts.HeadingFrom, Texts.HeadingTo, Texts.HeadingHowOften], [one[0], two[0], "2"]]),
            new(Texts.SheetPeople, [Cells(Texts.HeadingsOfPeople), one, two]),
            new(Texts.SheetHelp, [.. Texts.TemplateHelp.Split('|').Select(line => new[] { line })]),
        ]);
    }

    private static string[] Cells(string row) => row.Split(';');
}
