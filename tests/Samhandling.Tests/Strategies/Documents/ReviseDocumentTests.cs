using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Documents;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Documents;

public sealed class ReviseDocumentTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_former_edition_stays_and_what_it_guides_says_so_until_somebody_has_looked()
    {
        var (above, below) = (_house.Document("Nationella strategin", DocumentKind.National), _house.Document());
        _house.Guide(above, below);
        var form = await OpenForm.At(_house, $"documents/{above.Id}/revise");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("DecidedOn", "2026-05-01"), ("Change", "Ett mål om klimatet"))).StatusCode);

        Assert.Equal([1, 2], _house.Fresh().DocumentEditions.Where(e => e.DocumentId == above.Id).OrderBy(e => e.Number).Select(e => e.Number));
        var page = await _house.Page($"documents/{below.Id}");
        Assert.Contains("Nationella strategin has been decided anew", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ett mål om klimatet", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("One document builds on an edition that no longer holds", (await _house.Page("documents/tree")).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("2024-06-17", "Nytt", "DecidedOn")]
    [InlineData("2026-05-01", " ", "Change")]
    public void A_day_before_the_last_or_no_word_of_what_is_new_is_refused(string day, string change, string field)
    {
        var document = _house.Document();

        Assert.Equal(field, Acting.Refused(document.Revise(new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), null), change)).Field);
        Assert.Equal(1, document.Edition);
    }

    [Fact]
    public async Task Of_two_who_decide_it_anew_the_second_is_told()
    {
        var document = _house.Document();
        await _house.Revised(document);

        Assert.True(Acting.Refused(await _house.Get<ReviseDocument>().Handle(document.Id, new() { DecidedOn = "2026-05-02", Change = "Ett annat", Version = document.Version })).IsClash);
    }

    public void Dispose() => _house.Dispose();
}
