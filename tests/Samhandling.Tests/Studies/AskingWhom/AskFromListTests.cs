using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform.Tables;
using Samhandling.Studies.AskingWhom;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Actors.ContactTests;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Asking;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.AskingWhom;

public sealed class AskFromListTests : IDisposable
{
    private const string List = "Namn;E-post;Organisation;Kommun;Sektor;Språk\nÅsa Ek;asa@example.org;Kommunen;Fjällvik;offentlig sektor;svenska\nBo Alm;;Bolaget;2480;;nb\n";

    private readonly House _house = new();
    private readonly AskedRound _round;
    private readonly Guid _place;

    public AskFromListTests()
    {
        _round = new(_house);
        _place = _house.Municipality("Fjällvik").Id;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_is_read_from_a_file_and_from_pasted_rows(bool isFile)
    {
        var person = _house.Reachable("Åsa Margareta Ek", "ASA@example.org");
        var form = await OpenForm.At(_house, $"rounds/{_round.Id}/ask/list", Who.Analyst, "ask-from-list");

        var answer = isFile ? await form.SendFile("File", "list.csv", Encoding.UTF8.GetBytes(List)) : await form.Send(("Pasted", List.Replace(';', '\t')));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var asked = await _house.Fresh().Set<Respondent>().ToListAsync();
        var (asa, bo) = (asked.Single(r => r.Name == "Åsa Ek"), asked.Single(r => r.Name == "Bo Alm"));
        Assert.Equal(("asa@example.org", "Kommunen", Sector.Public, (Guid?)_place, "sv", (Guid?)person.Id), (asa.Email, asa.Organisation, asa.Sector, asa.PlaceId, asa.Language, asa.PersonId));
        Assert.Equal((null, "Bolaget", Sector.Unknown, (Guid?)_place, "nb", null), (bo.Email, bo.Organisation, bo.Sector, bo.PlaceId, bo.Language, bo.PersonId));
    }

    [Fact]
    public async Task A_workbook_is_read_too()
    {
        var workbook = WorkbookWriter.Write([new("Lista", [["Name", "E-mail"], ["Åsa Ek", "asa@example.org"]])]);

        await (await OpenForm.At(_house, $"rounds/{_round.Id}/ask/list", Who.Analyst, "ask-from-list")).SendFile("File", "list.xlsx", workbook);

        Assert.Equal("Åsa Ek", (await _house.Fresh().Set<Respondent>().SingleAsync()).Name);
    }

    [Fact]
    public async Task With_rows_wrong_each_is_told_with_its_line_and_what_to_do_and_nobody_is_added()
    {
        const string wrong = "namn;e-post;kommun;sektor;språk\nÅsa Ek;asa@example.org;;;\n;nobody@example.org;;;\nBo Alm;not an address;;;\nCia;asa@example.org;;;\nDan;;Ingenstans;;\nEva;;;påhittad;\nFia;;;;klingonska\n";

        var page = await House.Read(await (await OpenForm.At(_house, $"rounds/{_round.Id}/ask/list", Who.Analyst, "ask-from-list")).Send(("Pasted", wrong)));

        var rows = page.QuerySelectorAll(".message.bad tbody tr").Select(tr => string.Join('|', tr.Children.Select(c => c.TextContent))).ToList();
        Assert.Equal(
        [
            "3|The name is missing.|Write the person's name, or remove the row.",
            "4|not an address is no e-mail address.|Write one address, as name@example.org, or leave it empty.",
            "5|asa@example.org is on line 2 too.|Remove one of the rows, or give each an address of their own.",
            "6|There is no municipality called Ingenstans.|Write it as in the list of places, or its code.",
        ], rows.Take(4));
        Assert.Equal(["7|påhittad is no actor type.", "8|klingonska is no language that the register knows."], rows.Skip(4).Select(r => r[..r.LastIndexOf('|')]));
        Assert.Equal(0, await _house.Fresh().Set<Respondent>().CountAsync());
    }

    [Fact]
    public async Task Names_that_mislead_are_cleaned_and_what_is_too_long_is_told()
    {
        var list = $"namn;organisation\n\u202Eÿsa\u200B  Ek<script>;\n{new string('x', 300)};\n";
        var answer = Acting.Agreed(await Read(list));
        Assert.Equal((3, "The name is longer than 200 characters."), (answer.Faults.Single().Line, answer.Faults.Single().What));

        Acting.Agreed(await Read("namn\n\u202EÅsa\u200B  Ek<script>\n"));
        Assert.Equal("Åsa Ek<script>", (await _house.Fresh().Set<Respondent>().SingleAsync()).Name);
        Assert.Empty((await _house.Page($"rounds/{_round.Id}/asked", Who.Analyst)).QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("", "Choose a file")]
    [InlineData("Åsa Ek;asa@example.org\nBo;bo@example.org", "The first row has no heading")]
    [InlineData("namn;e-post", "There is nobody below")]
    [InlineData("namn\n\"Åsa", "quotation")]
    public async Task What_is_no_list_is_refused(string pasted, string reason)
    {
        Assert.Contains(reason, (await Read(pasted)).Reason(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await _house.Fresh().Set<Respondent>().CountAsync());
    }

    [Fact]
    public async Task Read_twice_it_asks_nobody_twice_even_those_without_an_address()
    {
        Acting.Agreed(await Read(List));

        Assert.Equal(new(0, 2), Acting.Agreed(await Read(List)).Added);
    }

    public void Dispose() => _house.Dispose();

    private async Task<Samhandling.Platform.Result<ListAnswer>> Read(string pasted) => await (await _house.As<AskFromList>(Who.Analyst)).Handle(_round.Id, new() { Pasted = pasted });
}
