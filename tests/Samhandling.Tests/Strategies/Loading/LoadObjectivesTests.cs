using System.Net;
using System.Text;
using Samhandling.Platform.Tables;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Loading;

public sealed class LoadObjectivesTests : IDisposable
{
    private static readonly string[] s_parts = ["goals", "targets", "indicators"];

    private readonly House _house = new();

    [Theory]
    [InlineData("Nummer;Mål\n1;Arbete\n1.1;Fler företag\n1.1.1;Andel nya företag\n1.a;Kompetens\n2;Natur\n")]
    [InlineData("Text\tNumber\nArbete\t1\nFler företag\t1.1\nAndel nya företag\t1.1.1\nKompetens\t1.a\nNatur\t2\n")]
    [InlineData("Kod,Tittel,Inngår i\nA,Arbete,\nB,Fler företag,A\nC,Andel nya företag,B\nD,Kompetens,A\nE,Natur,\n")]
    public async Task Numbers_or_a_column_say_what_is_a_part_of_what(string file)
    {
        var document = _house.Document();

        Assert.Equal(HttpStatusCode.Redirect, (await Send(document, file)).StatusCode);

        Assert.Equal([("Arbete", 0), ("Fler företag", 1), ("Andel nya företag", 2), ("Kompetens", 1), ("Natur", 0)], Lines(document));
    }

    [Fact]
    public async Task A_workbook_is_read_and_more_rows_go_below_what_is_there()
    {
        var document = _house.Document();
        _house.Objective(document, "Arbete", "1");
        var form = await OpenForm.At(_house, $"documents/{document.Id}/objectives/load");

        var answer = await form.SendFile("File", "mål.xlsx", WorkbookWriter.Write([new("Mål", [["Nummer", "Text"], ["1.1", "Fler företag"], ["2", "Natur"]])]));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal([("Arbete", 0), ("Fler företag", 1), ("Natur", 0)], Lines(document));
    }

    [Fact]
    public async Task Each_row_that_cannot_be_read_is_told_with_what_to_do_and_nothing_is_taken_in()
    {
        var document = _house.Document();

        var page = await House.Read(await Send(document, "Nummer;Text;Del av\n1;Arbete;\n1;Natur;\n2;;\n3;Vägar;9\n"));

        Assert.Equal("Row 3 has the number 1, which is there already: give it another, or take the row away. Row 4 has no text: write what it wants to reach, or take the row away. Row 5 is a part of 9, which does not stand above it: move that row up, or write another number.", page.QuerySelector("#file-error span")!.TextContent);
        Assert.Empty(_house.Fresh().Objectives);
    }

    [Theory]
    [InlineData("Konto;Belopp\n1;2\n", "No column holds the objectives' texts. Call one of them Text in the first row. These are there: Konto, Belopp.")]
    [InlineData("Nummer;Text\n", "The file has headings and no rows.")]
    [InlineData("", "Choose a file.")]
    public async Task A_file_that_is_no_such_table_is_told_so(string file, string says)
    {
        var page = await House.Read(await Send(_house.Document(), file));

        Assert.Equal(says, page.QuerySelector("#file-error span")!.TextContent);
    }

    /// <summary>The counts are those of the set's own README: 17 goals, 169 targets, and 252 indicators of which some stand under two targets.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("nb_NO")]
    public async Task All_of_Agenda_2030_is_loaded_in_English_and_Norwegian(string language)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("SAMHANDLING_TEST_DATA") ?? Path.Combine(Repository.Root, "../shared/data"), "agenda2030-goals-targets-indicators", language);
        if (!Directory.Exists(folder)) Assert.Skip($"{folder} is not here.");
        var document = _house.Document("Agenda 2030", DocumentKind.International);
        var rows = s_parts.SelectMany(name => Titles(File.ReadAllLines(Path.Combine(folder, $"global_{name}.yml"))));

        Assert.Equal(HttpStatusCode.Redirect, (await Send(document, $"Number\tText\n{string.Join('\n', rows.Select(r => $"{r.Number}\t\"{r.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))}\n")).StatusCode);

        Assert.Equal([(0, 17), (1, 169), (2, 252)], Lines(document).GroupBy(l => l.Depth).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())));
    }

    public void Dispose() => _house.Dispose();

    private async Task<HttpResponseMessage> Send(StrategyDocument document, string file) =>
        await (await OpenForm.At(_house, $"documents/{document.Id}/objectives/load")).SendFile("File", "mål.csv", Encoding.UTF8.GetBytes(file));

    private IEnumerable<(string Text, int Depth)> Lines(StrategyDocument document) =>
        ObjectiveTree.Of([.. _house.Fresh().Objectives.Where(o => o.DocumentId == document.Id)]).Select(line => (line.Objective.Text, line.Depth));

    /// <summary>The keys "1-title", "1-a-title" of the set's files, with texts that go on over lines.</summary>
    private static IEnumerable<(string Number, string Text)> Titles(string[] lines)
    {
        var all = new List<(string Key, string Text)>();
        foreach (var line in lines)
            if (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.Split(": ", 2) is [var key, var text]) all.Add((key, text));
            else if (all.Count > 0) all[^1] = (all[^1].Key, $"{all[^1].Text} {line.Trim()}");
        return all.Where(a => a.Key.EndsWith("-title", StringComparison.Ordinal)).Select(a => (a.Key[..^"-title".Length].Replace('-', '.'), a.Text.Trim().Trim('\'', '"').Replace("''", "'", StringComparison.Ordinal)));
    }
}
