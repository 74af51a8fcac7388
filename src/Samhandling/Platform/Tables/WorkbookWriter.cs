using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Samhandling.Platform.Tables;

/// <summary>Writes Excel workbooks (.xlsx). A text is typed as text, so that no cell is ever a formula; whole numbers are numbers, but for those that begin with a zero, as telephones and codes do.</summary>
public static class WorkbookWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.Workbook = new(new Sheets(sheets.Select((sheet, i) => Part(book, sheet, (uint)i + 1))));
        }

        return stream.ToArray();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Part(WorkbookPart book, Sheet sheet, uint number)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new(Widths(sheet), new SheetData(sheet.Rows.Select(row => new Row(row.Select(Cell)))));
        return new() { Id = book.GetIdOfPart(part), SheetId = number, Name = sheet.Name };
    }

    private static Columns Widths(Sheet sheet) => new(Enumerable.Range(0, sheet.Rows.Max(r => r.Count)).Select(c => new Column
    {
        Min = (uint)c + 1,
        Max = (uint)c + 1,
        CustomWidth = true,
        Width = 3 + sheet.Rows.Max(r => c < r.Count ? r[c]?.Length ?? 0 : 0),
    }));

    private static Cell Cell(string? text) => text switch
    {
        null => new(),
        _ when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture).Equals(text, StringComparison.Ordinal) => new(new CellValue(number)),
        _ => new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString },
    };
}
