using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform.Tables;
using Samhandling.Studies;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Platform;

/// <summary>S-11: sixty texts that a spreadsheet would take for a formula stand in every name of places, actors and networks, and every table is fetched.</summary>
public sealed class FormulaTests : IDisposable
{
    private const string Starts = "=+-@\t\r\n＝＋－＠";

    private static readonly string[] s_formulas =
    [
        "=1+1", "=HYPERLINK(\"http://example.org\")", "=cmd|' /C calc'!A0", "=\"a\"&\"b\"", "+1+cmd", "-2+3", "-cmd", "@SUM(A1:A9)", "＝1+1", "＋1+1", "－1-1", "＠SUM(A1)",
    ];

    private static readonly string[] s_formats = ["csv", "xlsx"], s_lists = ["persons.csv", "organisations.csv", "actors.xlsx", "places.csv"];

    private static readonly List<string> s_texts = [.. new[] { "", "\t", "\r\n", "\"", "; " }.SelectMany(before => s_formulas.Select(formula => before + formula))];

    private readonly House _house = new();

    [Fact]
    public async Task No_cell_of_a_table_is_a_formula_and_each_is_read_in_again_as_it_was()
    {
        Assert.Equal(60, s_texts.Count);
        var files = await DownloadsTests.Files(_house);
        var names = await Plant();
        var (tables, cells, harmless) = (0, 0, new HashSet<string>(StringComparer.Ordinal));
        var networks = files.Where(f => f.Address.EndsWith("network.graphml", StringComparison.Ordinal)).SelectMany(f => s_formats.Select(format => (f.Address.Replace("graphml", format, StringComparison.Ordinal) + "?names=true", f.Who)));
        foreach (var (address, who) in files.Concat(networks))
        {
            using var answer = await _house.Browser(who).GetAsync(address);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            var raw = Workbook.Is(bytes) ? TextsOf(bytes) : answer.Content.Headers.ContentType?.MediaType is "text/csv" || address.Contains(".csv", StringComparison.Ordinal) ? Cells(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')) : null;
            if (raw is null) continue;
            tables++;
            cells += raw.Count;
            if (!Workbook.Is(bytes)) Assert.DoesNotContain(raw, IsFormula);
            Assert.True(TableFile.Read(Path.GetFileName(address), bytes).Try(out var read, out _), address);
            harmless.UnionWith(read.SelectMany(t => t.Lines).SelectMany(l => l.Cells).Where(names.Contains).Select(name => $"{Kind(address)}|{name}"));
        }

        // Each of the sixty came through each of the lists, with or without the white space that names are freed of.
        foreach (var kind in s_lists) Assert.Equal(names.Count, harmless.Count(text => text.StartsWith(kind + "|", StringComparison.Ordinal)));
        Trust.Figure("S-11", "tables to download without a formula in any cell", tables);
        Trust.Figure("S-11", "cells looked at", cells);
    }

    public void Dispose() => _house.Dispose();

    /// <summary>Puts the texts wherever places, actors and networks are told in words. The names as they are kept.</summary>
    private async Task<IReadOnlySet<string>> Plant()
    {
        var db = _house.Fresh();
        foreach (var (i, text) in s_texts.Index())
        {
            var organisation = Organisation.Of(new() { Name = text, OtherNames = text, Number = text[..Math.Min(text.Length, Organisation.NumberLength)] });
            var person = Person.Of(new() { Name = text, OtherNames = text, Phone = text[..Math.Min(text.Length, Person.PhoneLength)], Source = text });
            var place = new Place { Country = "SE", Kind = PlaceKind.Municipality };
            place.Tell(new PlaceVersion { PlaceId = place.Id, Code = $"F{i}", Name = Names.Clean(text)! });
            db.AddRange(organisation, person, place, Acting.Agreed(Engagement.Of(person.Id, organisation.Id, text, null, null)));
        }
        await db.SaveChangesAsync();
        await db.NetworkStudies.ExecuteUpdateAsync(s => s.SetProperty(x => x.Title, s_texts[1]).SetProperty(x => x.Place, s_texts[13]));
        foreach (var (i, person) in (await db.Set<NetworkPerson>().Select(p => p.Id).ToListAsync()).Index())
        {
            var text = s_texts[i % s_texts.Count];
            await db.Set<NetworkPerson>().Where(p => p.Id == person).ExecuteUpdateAsync(p => p.SetProperty(x => x.Name, text).SetProperty(x => x.Municipality, text).SetProperty(x => x.Title, text));
        }
        return s_texts.Select(text => Names.Clean(text)!).ToHashSet(StringComparer.Ordinal);
    }

    private static string Kind(string address) => address.Split('?')[0].Split('/')[^1];

    /// <summary>What a spreadsheet would calculate: begun so, whatever quotes and spaces stand before it, and no number.</summary>
    private static bool IsFormula(string cell) =>
        cell.AsSpan().TrimStart(" \u00A0\"") is { Length: > 0 } start && Starts.Contains(start[0]) && !double.TryParse(cell.Replace(',', '.').TrimEnd('%', ' ', '\u00A0'), CultureInfo.InvariantCulture, out _);

    /// <summary>The texts of a workbook, in none of whose parts a formula stands.</summary>
    private static List<string> TextsOf(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        foreach (var part in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            Assert.DoesNotMatch(@"<(\w+:)?f[ >]", reader.ReadToEnd());
        }
        Assert.True(Workbook.Read(workbook).Try(out var sheets, out _));
        return [.. sheets.SelectMany(s => s.Rows).SelectMany(r => r).OfType<string>()];
    }

    private static List<string> Cells(string csv)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (isQuoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"') { cell.Append('"'); i++; }
            else if (csv[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && csv[i] is ';' or '\n') { cells.Add(cell.ToString().TrimEnd('\r')); cell.Clear(); }
            else cell.Append(csv[i]);
        }
        cells.Add(cell.ToString());
        return cells;
    }
}
