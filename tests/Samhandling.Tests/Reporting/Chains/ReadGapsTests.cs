using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Spine;
using Samhandling.Reporting.Chains;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Strategies;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Reporting.Chains;

public sealed class ReadGapsTests : IDisposable
{
    // It is 2 March 2026.
    private readonly SetClock _clock = new();
    private readonly Statements _statements = new();
    private readonly House _house;

    public ReadGapsTests() => _house = _clock.House(_statements.AddTo);

    [Fact]
    public async Task What_has_been_missing_longest_comes_first_and_goes_when_it_is_seen_to()
    {
        var late = _house.Promise("Sent", due: new(2026, 2, 20), given: new(2026, 1, 1));
        _house.Promise("Senare", due: new(2026, 2, 25), given: new(2026, 1, 1), organisation: _house.Organisation("Banken"));
        _house.Promise("I tid", due: new(2026, 4, 1), given: new(2026, 1, 1), organisation: _house.Organisation("Museet"));
        _house.Meeting("Möte", new(2026, 2, 1), _house.Group("Rådet", _house.Organisation("Byn")));

        Assert.Equal(["Möte", "Sent", "Senare"], (await Gaps()).Shown.Select(g => g.Gap.Title));
        await _house.Get<AnswerPromise>().Handle(late.Id, new() { State = PromiseState.Done, Note = "Klart" });
        Assert.Equal(["Möte", "Senare"], (await Gaps()).Shown.Select(g => g.Gap.Title));
        Assert.Equal(["Senare"], (await Gaps("overdue-promises")).Shown.Select(g => g.Gap.Title));
    }

    [Fact]
    public async Task The_pages_tell_each_gap_since_when_and_lead_there()
    {
        var late = _house.Promise("Sent", due: new(2026, 2, 20), given: new(2026, 1, 1));

        var page = await _house.Page("thread");
        var panel = (await _house.Page("")).QuerySelector("[aria-labelledby=thread]")!;

        Assert.Contains("10 days", page.QuerySelector(".todo .why")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/{House.Ours}/promises/{late.Id}", page.QuerySelector(".todo .what")!.GetAttribute("href"));
        Assert.Equal("1 past their day", panel.QuerySelector(".broken .g")!.TextContent);
    }

    [Fact]
    public async Task The_page_shows_those_of_one_organisation_and_of_one_kind_and_those_of_nobody()
    {
        var (bank, museum) = (_house.Organisation("Banken"), _house.Organisation("Museet"));
        foreach (var what in new[] { "Ett", "Två" }) _house.Promise(what, due: new(2026, 2, 20), given: new(2026, 1, 1), organisation: bank);
        _house.Meeting("Möte", new(2026, 2, 1), _house.Group("Rådet", bank));
        _house.Promise("Tre", due: new(2026, 2, 21), given: new(2026, 1, 1), organisation: museum);
        _house.Document("Planen", but: f => f with { ReviewOn = new(2026, 1, 15) });

        var all = await _house.Page("thread");
        Assert.Equal(["Everyone's", "Banken (3)", "Museet (1)", "No organisation named (1)"], all.QuerySelectorAll("#owner option").Select(o => o.TextContent));
        var banks = await _house.Page($"thread?owner={bank.Id}");
        Assert.Equal(["Ett", "Möte", "Två"], banks.QuerySelectorAll(".todo .what").Select(w => w.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal("Möte", banks.QuerySelector(".todo .what")!.TextContent);
        Assert.Equal("Banken (3)", banks.QuerySelector("#owner option[selected]")!.TextContent);
        Assert.Contains("Banken", banks.QuerySelector(".todo .why")!.TextContent, StringComparison.Ordinal);
        var promised = await _house.Page($"thread?kind=overdue-promises&owner={bank.Id}");
        Assert.Equal(2, promised.QuerySelectorAll(".todo li").Length);
        Assert.Equal("overdue-promises", promised.QuerySelector("form.filters input[name=kind]")!.GetAttribute("value"));
        Assert.Equal(["Planen"], (await _house.Page("thread?owner=none")).QuerySelectorAll(".todo .what").Select(w => w.TextContent));
        // Nothing of that kind, and a page far behind the last: said, and the way back stands there.
        Assert.Contains("None of these", (await _house.Page($"thread?kind=unapproved-minutes&owner={museum.Id}&page=999999999")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, all.QuerySelectorAll("nav[aria-label='Kinds of gaps'] a").Length);
    }

    [Fact]
    public async Task Every_kind_can_be_asked_of_the_database_of_all_of_one_and_of_nobody()
    {
        var services = _house.In(House.Ours, Role.Coordinator);

        foreach (var kind in services.GetServices<GapKind>())
            foreach (var owner in new Guid?[] { null, Guid.Empty, Guid.CreateVersion7() }) Assert.Empty((await kind.Find(services, new(new(2026, 3, 2), 50, owner), default)).Oldest);
    }

    [Fact]
    public async Task A_hundred_times_as_much_asks_the_database_no_more()
    {
        _house.Promise("Sent", due: new(2026, 2, 20), given: new(2026, 1, 1));
        var (list, start) = (await Asked("thread"), await Asked(""));
        var organisation = _house.Organisation("Banken");
        for (var i = 0; i < 100; i++) _house.Promise($"Sent {i}", due: new(2026, 2, 1), given: new(2026, 1, 1), organisation: organisation);

        Assert.Equal((list, start), (await Asked("thread"), await Asked("")));
        Assert.Equal(50, (await _house.Page("thread")).QuerySelectorAll(".todo li").Length);
        Assert.Single((await _house.Page("thread?page=3")).QuerySelectorAll(".todo li"));
    }

    public void Dispose() => _house.Dispose();

    private Task<GapList> Gaps(string? key = null, Guid? owner = null) => _house.Get<ReadGaps>().Of(new(key, owner, 1, 50));

    private async Task<int> Asked(string path)
    {
        var browser = _house.Browser();
        _statements.Clear();
        (await browser.GetAsync($"/{House.Ours}/{path}")).EnsureSuccessStatusCode();
        return _statements.Count("");
    }
}
