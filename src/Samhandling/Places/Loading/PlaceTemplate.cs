using Samhandling.Platform.Tables;

namespace Samhandling.Places.Loading;

/// <summary>The workbook to start from, in the visitor's language. Its first sheet can be loaded as it is.</summary>
internal static class PlaceTemplate
{
    public static byte[] Write() => WorkbookWriter.Write(
    [
        new(Texts.SheetPlaces, Rows(Texts.ExamplePlaces)),
        new(Texts.SheetChanges, Rows(Texts.ExampleChanges)),
        new(Texts.SheetHelp, [.. Texts.TemplateHelp.Split('|').Select(line => new[] { line })]),
    ]);

    private static string[][] Rows(string text) => [.. text.Split('|').Select(row => row.Split(';'))];
}
