using AngleSharp.Dom;
using Samhandling.Actors.Register;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Asking;

public sealed class AskedPageTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly AskedRound _round;

    public AskedPageTests()
    {
        _house = _clock.House();
        _round = new(_house);
        var (here, there) = (_house.Municipality("Fjällvik"), _house.Municipality("Norrvåg"));
        _house.Lists(_round, "Åsa Ek", "asa@example.org", place: here.Id, then: r => r.Answer(_clock.Now.UtcDateTime));
        _house.Lists(_round, "Bo Alm", "bo@example.org", sector: Sector.Private, place: there.Id, then: r => r.Invite(_clock.Now.UtcDateTime));
        _house.Lists(_round, "Cia Utan", place: here.Id);
    }

    [Fact]
    public async Task The_owner_sees_by_name_who_is_missing_and_another_analyst_by_number_alone()
    {
        await _house.AnotherAnalyst();

        var own = await _house.Page($"rounds/{_round.Id}/asked", Who.Analyst);
        var others = await _house.Page($"rounds/{_round.Id}/asked", Who.Reader);

        Assert.Equal("1 of 3 have answered", own.QuerySelector("h1")!.TextContent);
        Assert.Equal("Bo Alm,Cia Utan,Åsa Ek", string.Join(',', Rows(own).Order(StringComparer.Ordinal)));
        Assert.Equal("No. 1,No. 2,No. 3", string.Join(',', Rows(others)));
        Assert.DoesNotContain("Åsa", others.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Alm", others.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rates_stand_with_their_counts_empty_cells_are_marked_and_few_answers_are_warned_of()
    {
        var page = await _house.Page($"rounds/{_round.Id}/asked", Who.Analyst);

        var fjallvik = page.QuerySelectorAll("table.heat tbody tr").Single(tr => tr.QuerySelector("th")!.TextContent == "Fjällvik").QuerySelectorAll("td").Select(td => td.TextContent).ToList();
        Assert.Equal("50%1 of 2", fjallvik[0].Replace(" %", "%", StringComparison.Ordinal).Replace("\u00A0%", "%", StringComparison.Ordinal));
        Assert.Equal("–nobody is asked", fjallvik[1]);
        Assert.Contains("Fewer than 50 %", page.QuerySelector(".message.warn")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state=missing", "Bo Alm,Cia Utan")]
    [InlineData("state=Answered", "Åsa Ek")]
    [InlineData("state=Invited&sector=Private", "Bo Alm")]
    [InlineData("state=Declined", "")]
    [InlineData("place=unknown", "")]
    public async Task A_filter_in_the_address_leaves_those_it_fits(string filter, string names) =>
        Assert.Equal(names, string.Join(',', Rows(await _house.Page($"rounds/{_round.Id}/asked?{filter}", Who.Analyst)).Order(StringComparer.Ordinal)));

    public void Dispose() => _house.Dispose();

    private static IEnumerable<string> Rows(IDocument page) => page.QuerySelectorAll("table.cards tbody th a").Select(a => a.TextContent);
}
