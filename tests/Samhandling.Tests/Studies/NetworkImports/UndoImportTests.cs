using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Studies;
using Samhandling.Studies.NetworkImports;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkImports;

public sealed class UndoImportTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData(Who.Analyst)]
    [InlineData(Who.Coordinator)]
    public async Task The_page_names_what_is_lost_and_then_it_is(Who who)
    {
        var study = await _house.Analyst().Import();
        using var browser = _house.Browser(who);
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("sv");
        var page = await browser.GetStringAsync($"/{House.Ours}/networks/{study.Id}/undo");
        Assert.Contains("Ta bort 3 personer och 4 kontakter?", WebUtility.HtmlDecode(page), StringComparison.Ordinal);

        var answer = await (await OpenForm.At(_house, $"networks/{study.Id}/undo", who)).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal((0, 0), (await _house.Db.NetworkStudies.CountAsync(), await _house.Db.Set<NetworkPerson>().CountAsync()));
    }

    [Theory]
    [InlineData(Who.Partner, HttpStatusCode.Forbidden)]
    [InlineData(Who.Reader, HttpStatusCode.Forbidden)]
    [InlineData(Who.Anonymous, HttpStatusCode.Redirect)]
    public async Task Who_may_not_undo_does_not_see_the_page(Who who, HttpStatusCode expected)
    {
        var study = await _house.Analyst().Import();

        Assert.Equal(expected, (await _house.Browser(who).GetAsync($"/{House.Ours}/networks/{study.Id}/undo")).StatusCode);
    }

    [Fact]
    public async Task Another_partnerships_study_is_not_found_and_stays()
    {
        var theirs = await _house.In(House.Another, Role.Analyst).Import();

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<UndoImport>().Handle(theirs.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/networks/{theirs.Id}/undo")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
