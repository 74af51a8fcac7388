using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Importing;

public sealed class UploadActorsTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData("", "There are no rows in it.")]
    [InlineData("Person;Organisation", "There are headings and no rows under them.")]
    [InlineData("Person;Organisation\n\"Anna;Kommunen", "A quotation mark that was opened is never closed.")]
    [InlineData("PK\u0003\u0004\0\0", "This is no table.")]
    public async Task What_is_no_list_is_refused_and_not_kept(string text, string told)
    {
        var refusal = Acting.Refused(await _house.Get<UploadActors>().Handle(new() { List = Listed.File("list.csv", Encoding.UTF8.GetBytes(text)) }));

        Assert.StartsWith(told, refusal.Reason, StringComparison.Ordinal);
        Assert.Empty(_house.Fresh().ActorDrafts);
    }

    [Fact]
    public async Task More_rows_than_can_be_taken_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(0, ActorDraft.MostRows + 1).Select(i => $"P{i};K\n"));
        Assert.Contains("at most 20,000", Acting.Refused(await _house.Get<UploadActors>().Handle(new() { Pasted = "Person;Organisation\n" + rows })).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_list_leads_to_its_preview()
    {
        var answer = await (await OpenForm.At(_house, "actors/import")).Send(("Pasted", "Person\tOrganisation\tBefattning\nÅsa Ek\tKommunen\tChef\n"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("1 of 1 rows can be read in", (await _house.Page(answer.Headers.Location!.AbsolutePath)).QuerySelector("h1")!.TextContent);
        Assert.Empty(_house.Fresh().Persons);
    }

    [Fact]
    public async Task Old_text_without_our_letters_code_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await _house.Import(Encoding.GetEncoding(1252).GetBytes("Organisation\nFjällviks skärgård\n"));

        Assert.Equal("Fjällviks skärgård", (await _house.Fresh().Organisations.SingleAsync()).Name);
    }

    public void Dispose() => _house.Dispose();
}
