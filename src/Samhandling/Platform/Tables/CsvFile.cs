using System.Text;
using Samhandling.Figures;

namespace Samhandling.Platform.Tables;

/// <summary>A table to download as text with separators.</summary>
public static class CsvFile
{
    /// <param name="table">The table.</param>
    /// <param name="name">The file's name without its ending.</param>
    public static IResult ToCsv(this FigureTable table, string name) => Results.File(BytesOf(table), "text/csv; charset=utf-8", $"{name}.csv");

    // With the mark that tells Excel that it is UTF-8.
    private static byte[] BytesOf(FigureTable table) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvWriter.Write(table))];
}
