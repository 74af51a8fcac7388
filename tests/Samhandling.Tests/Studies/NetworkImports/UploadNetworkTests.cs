using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Platform.Tables;
using Samhandling.Studies;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkImports;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkImports;

public sealed class UploadNetworkTests : IDisposable
{
    private readonly House _house = new();

    private UploadNetwork UploadNetwork => _house.Analyst().GetRequiredService<UploadNetwork>();

    [Fact]
    public async Task The_form_takes_a_file_and_goes_to_its_preview()
    {
        var answer = await (await OpenForm.At(_house, "networks/import", Who.Analyst)).SendFile("Ties", "ties.csv", Encoding.UTF8.GetBytes(Handed.Ties), ("PastedPeople", Handed.People.Replace(';', '\t')));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var draft = await _house.Db.ImportDrafts.SingleAsync();
        Assert.EndsWith($"/{House.Ours}/networks/import/{draft.Id}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(("ties.csv", 3), (draft.TiesName, draft.Contents().Persons.Count(p => p.Name is not null)));
    }

    [Fact]
    public async Task A_form_in_which_only_the_list_is_filled_in_is_read_as_a_browser_sends_it()
    {
        var form = await OpenForm.At(_house, "networks/import", Who.Analyst);

        var answer = await form.SendAll(("PastedTies", Handed.Ties.Replace(';', '\t')));

        Assert.Equal("", form.Shown["Form.Encoding"]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_pasted_from_a_spreadsheet_is_read()
    {
        var answer = await UploadNetwork.Handle(new() { PastedTies = Handed.Ties.Replace(';', '\t'), PastedPeople = Handed.People.Replace(';', '\t') });

        Assert.True(answer.Try(out var draft, out _));
        Assert.Equal((3, 4, 3), (draft.Contents().Persons.Count, draft.Contents().Network.TieCount, draft.Contents().Values.Sectors.Count));
    }

    [Fact]
    public async Task How_a_list_is_written_can_be_said_when_it_is_handed_in()
    {
        var answer = await UploadNetwork.Handle(new() { PastedTies = "x;1,y;2\ny;2,z;3\n", Separator = Separator.Comma, Header = false });

        Assert.True(answer.Try(out var draft, out var refusal), refusal?.Reason);
        Assert.Equal(["x;1", "y;2", "z;3"], draft.Contents().File.Ids);
    }

    [Fact]
    public async Task A_refused_file_offers_to_be_read_otherwise()
    {
        var page = await _house.Page("networks/import", Who.Analyst);
        Assert.False(page.QuerySelector("#form-separator")!.Closest("details")!.HasAttribute("open"));

        var refused = await (await OpenForm.At(_house, "networks/import", Who.Analyst)).SendFile("Ties", "ties.csv", "from;to\n\"A;B\n"u8.ToArray(), ("Separator", "Semicolon"));
        var again = await House.Read(refused);

        Assert.True(again.QuerySelector("#form-separator")!.Closest("details")!.HasAttribute("open"));
        Assert.Equal("Semicolon", again.QuerySelector("#form-separator option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_workbook_is_told_as_one()
    {
        var book = WorkbookWriter.Write([new("Kontakter", Rows(Handed.Ties))]);
        var draft = await _house.Analyst().HandIn(Handed.File("book.xlsx", book));

        var page = await _house.Page($"networks/import/{draft.Id}", Who.Analyst);

        Assert.Contains("book.xlsx: a workbook", page.QuerySelector("#reading + .note")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[name='Form.TiesSeparator']"));
    }

    [Fact]
    public async Task A_workbook_holds_ties_and_people_on_two_sheets()
    {
        var book = WorkbookWriter.Write([new("Personer", Rows(Handed.People)), new("Kontakter", Rows(Handed.Ties))]);

        var draft = await _house.Analyst().HandIn(Handed.File("book.xlsx", book));

        Assert.Equal((3, 4, "Anna"), (draft.Contents().Persons.Count, draft.Contents().Network.TieCount, draft.Contents().Persons[0].Name));
    }

    [Fact]
    public async Task A_workbook_of_people_goes_with_a_file_of_ties()
    {
        var draft = await _house.Analyst().HandIn(Handed.File("ties.csv", Handed.Ties), Handed.File("p.xlsx", WorkbookWriter.Write([new("Blad1", Rows(Handed.People))])));

        Assert.Equal(["Public", "Private", "Research"], draft.Contents().Persons.Select(p => p.Sector.ToString()));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("nb")]
    [InlineData("en-GB")]
    public async Task The_template_can_be_imported_as_it_is(string language)
    {
        using var browser = _house.Browser(Who.Analyst);
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var answer = await browser.GetAsync($"/{House.Ours}/networks/template.xlsx");
        Assert.Equal(WorkbookWriter.MediaType, answer.Content.Headers.ContentType?.MediaType);

        var draft = await _house.Analyst().HandIn(Handed.File("mall.xlsx", await answer.Content.ReadAsByteArrayAsync()));

        var read = draft.Contents();
        Assert.Equal((2, 1, 0), (read.Persons.Count, read.Network.TieCount, read.ToLookAt.Count));
        Assert.Equal(["Public False 12 Answered", "Private True 3 OnlyNamed"], read.Persons.Select(p => $"{p.Sector} {p.IsExternal} {p.Years} {p.Standing}"));
        Assert.DoesNotContain(Meaning.LeftOut, read.Columns.Select(c => c.Meaning));
    }

    [Fact]
    public async Task Files_over_the_limit_are_refused_with_both_sizes_and_not_kept()
    {
        var answer = await UploadNetwork.Handle(new() { Ties = Handed.File("a.csv", new byte[12_000_000]), People = Handed.File("b.csv", new byte[8_000_001]) });

        Refused(answer, "Ties", "21", "20");
    }

    [Fact]
    public async Task What_is_far_too_large_is_not_even_received()
    {
        using var house = new House(listens: true);
        using var browser = new HttpClient { BaseAddress = house.ClientOptions.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{House.Ours}/networks/import") { Content = new ByteArrayContent(new byte[101_000_000]) };
        request.Headers.Add("Cookie", $"{VisitorCookie.NameOn(https: false)}={house.Cookie(Who.Analyst)}");
        request.Headers.ExpectContinue = true;

        var answer = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("too large", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_must_be_given() => Refused(await UploadNetwork.Handle(new() { PastedTies = " " }), "Ties");

    [Theory]
    [InlineData("net.graphml", "<graphml><graph>", "Ties")]
    [InlineData("net.graphml", "<!DOCTYPE graphml [<!ENTITY a \"b\">]><graphml><graph edgedefault=\"directed\"/></graphml>", "Ties")]
    [InlineData("net.json", "{\"nodes\": []}", "Ties")]
    [InlineData("net.csv", "", "Ties")]
    [InlineData("ties.csv", "from;to\nA;\n", "Ties")]
    [InlineData("ties.csv", "from;to\nA;B;C;D\nA;B\n", "Ties")]
    public async Task What_cannot_be_read_is_refused_and_not_kept(string name, string text, string field)
    {
        // An empty file is as none at all.
        Refused(await UploadNetwork.Handle(new() { Ties = Handed.File(name, text) }), field);
    }

    [Fact]
    public async Task People_of_another_network_are_refused_beside_their_file() =>
        Refused(await UploadNetwork.Handle(new() { Ties = Handed.File("ties.csv", Handed.Ties), People = Handed.File("people.csv", "id;sektor\nX;privat\nY;privat\n") }), "People", "X", "A");

    [Fact]
    public async Task A_line_without_end_a_zip_bomb_and_a_workbook_bomb_are_refused()
    {
        Refused(await UploadNetwork.Handle(new() { Ties = Handed.File("a.csv", new string('x', 5_000_000)) }), "Ties");
        var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) await gzip.WriteAsync(new byte[300_000_000]);
        Refused(await UploadNetwork.Handle(new() { Ties = Handed.File("a.csv.gz", packed.ToArray()) }), "Ties");
        var book = new MemoryStream();
        using (var zip = new ZipArchive(book, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml");
            await using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            await sheet.WriteAsync(new byte[50_000_000]);
        }

        Refused(await UploadNetwork.Handle(new() { Ties = Handed.File("a.xlsx", book.ToArray()) }), "Ties");
    }

    [Fact]
    public async Task The_form_shows_what_is_wrong_in_the_visitors_language_and_keeps_what_was_pasted()
    {
        using var browser = _house.Browser(Who.Analyst);
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("nb");

        var answer = await (await OpenForm.At(browser, $"/{House.Ours}/networks/import")).Send(("PastedTies", "fra\ttil\nA\t\n"));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Limt inn, rad 2: Cellen under «til» er tom.", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("fra\ttil", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_is_a_day_old_is_gone()
    {
        var draft = await _house.Analyst().HandIn(Handed.File("ties.csv", Handed.Ties));
        await _house.Db.ImportDrafts.ExecuteUpdateAsync(set => set.SetProperty(d => d.HandedInAt, d => d.HandedInAt.AddHours(-25)));

        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/networks/import/{draft.Id}")).StatusCode);
        await _house.Analyst().HandIn(Handed.File("ties.csv", Handed.Ties));
        Assert.Null(await _house.Db.ImportDrafts.SingleOrDefaultAsync(d => d.Id == draft.Id));
    }

    [Theory]
    [InlineData(Who.Coordinator)]
    [InlineData(Who.Partner)]
    [InlineData(Who.Reader)]
    public async Task Only_the_analyst_imports_since_a_preview_shows_names(Who who)
    {
        foreach (var path in new[] { "networks/import", "networks/template.xlsx", $"networks/import/{Guid.NewGuid()}", $"networks/import/{Guid.NewGuid()}/rows.csv" })
            Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(who).GetAsync($"/{House.Ours}/{path}")).StatusCode);
    }

    private static List<string?[]> Rows(string text) => [.. text.TrimEnd().Split('\n').Select(line => line.Split(';').Select(cell => cell.Length == 0 ? null : cell).ToArray())];

    private void Refused(Result<ImportDraft> answer, string field, params string[] named)
    {
        Assert.False(answer.Try(out _, out var refusal));
        Assert.Equal(field, refusal.Field);
        Assert.All(named, name => Assert.Contains(name, refusal.Reason, StringComparison.Ordinal));
        Assert.Empty(_house.Db.ImportDrafts);
    }

    public void Dispose() => _house.Dispose();
}
