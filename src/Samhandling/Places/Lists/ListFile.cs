using Samhandling.Platform;
using Samhandling.Platform.Tables;

namespace Samhandling.Places.Lists;

/// <summary>What is wrong in a list: in which file, on which line (0 is all of it), and what to do about it.</summary>
public sealed record ListFault(string File, int Line, string Sentence);

/// <summary>Opens a list as it was given: delimited text, or a sheet of a workbook.</summary>
public static class ListFile
{
    /// <summary>More places and periods than a continent has.</summary>
    private const int MostLines = 100_000;

    /// <param name="name">The file's name.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="sheet">What the sheet may be called in a workbook that has several; otherwise the first is taken.</param>
    /// <returns>The rows that hold anything, the headings first.</returns>
    public static Result<TableFile> Read(string name, byte[] bytes, params IReadOnlyList<string> sheet)
    {
        if (!TableFile.Read(name, bytes).Try(out var tables, out var refusal)) return refusal with { Reason = $"{name}: {refusal.Reason}" };
        var list = tables.FirstOrDefault(t => sheet.Contains(t.Name.Trim(), StringComparer.OrdinalIgnoreCase)) ?? tables[0];
        if (list.Lines.Count > MostLines) return new Refusal("", Texts.TooManyRows.With(name, MostLines));
        return list.Lines.Count < 2 ? new Refusal("", Texts.NoRows.With(name)) : list with { Name = name };
    }
}
