using System.Globalization;
using System.IO.Compression;
using ExcelDataReader;

namespace Samhandling.Platform.Tables;

/// <summary>A sheet of a workbook as rows of cells; an empty cell is null.</summary>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<string?>> Rows);

/// <summary>Reads Excel workbooks (.xlsx). What would grow beyond measure is refused before it is unpacked.</summary>
public static class Workbook
{
    private const int MostEntries = 1_000, MostInflation = 100, MostColumns = 1_000, MostCells = 5_000_000;
    private const long MostInflated = 200_000_000, SmallEntry = 1_000_000;

    /// <summary>Whether these are the bytes of a workbook.</summary>
    public static bool Is(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8)) return false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            return zip.GetEntry("xl/workbook.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <returns>The sheets in their order; refused if the workbook is too large, damaged or locked.</returns>
    public static Result<IReadOnlyList<Sheet>> Read(byte[] bytes)
    {
        if (Inflates(bytes)) return new Refusal("", Texts.WorkbookInflates);
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
            var (sheets, cells) = (new List<Sheet>(), 0L);
            do
            {
                if (Rows(reader, ref cells) is not { } rows) return new Refusal("", Texts.WorkbookTooLarge.With(MostColumns, MostCells));
                sheets.Add(new(reader.Name, rows));
            }
            while (reader.NextResult());
            return sheets;
        }
        // The reader throws whatever the damage happens to lead to.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new Refusal("", Texts.WorkbookDamaged);
        }
    }

    // What an entry says of its size holds: the framework unpacks no further.
    private static bool Inflates(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        return zip.Entries.Count > MostEntries
            || zip.Entries.Sum(e => Math.Min(e.Length, MostInflated + 1)) > MostInflated
            || zip.Entries.Any(e => e.Length > SmallEntry && e.Length / MostInflation > e.CompressedLength);
    }

    private static List<IReadOnlyList<string?>>? Rows(IExcelDataReader reader, ref long cells)
    {
        var rows = new List<IReadOnlyList<string?>>();
        if (reader.FieldCount > MostColumns) return null;
        while (reader.Read())
        {
            cells += reader.FieldCount;
            if (cells > MostCells) return null;
            var row = new string?[reader.FieldCount];
            for (var c = 0; c < row.Length; c++) row[c] = Text(reader.GetValue(c));
            rows.Add(row);
        }

        return rows;
    }

    private static string? Text(object? cell) => cell switch
    {
        null => null,
        DateTime day when day.TimeOfDay == TimeSpan.Zero => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString(),
    };
}
