using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Reporting.Cases;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Cases;

public sealed class LogCaseTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public LogCaseTests() => _house = _clock.House(_meanwhile.AddTo);

    [Fact]
    public async Task Four_answers_log_a_case_for_today_and_its_municipality_is_reached()
    {
        var place = _house.Municipality("Fjällvik");
        var form = await OpenForm.At(_house, "cases/new", Who.Partner);
        Assert.Equal(("2026-03-02", "15"), (form.Shown["Form.Day"], form.Shown["Form.Minutes"]));

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("PlaceId", place.Id.ToString()), ("Topic", "Money"), ("Size", "Alone"))).StatusCode);

        var kept = await _house.Fresh().AdviceCases.SingleAsync();
        Assert.Equal((place.Id, new DateOnly(2026, 3, 2), 15, null), (kept.PlaceId, kept.Day, kept.Minutes, kept.FirmName));
        var reach = await _house.Fresh().Reaches.SingleAsync(r => r.Activity == CasesModule.ActivityKey);
        Assert.Equal((place.Id, kept.Id), (reach.PlaceId, reach.RecordId));
        var matrix = await _house.Get<ReadCoverage>().Of(new(null, null, 2026));
        Assert.Equal(1, matrix.Rows.Single(r => r.Name == "Fjällvik").Sum);
    }

    [Fact]
    public async Task The_municipality_that_was_used_last_stands_first()
    {
        _house.Municipality("Alvik");
        _house.Case(_house.Municipality("Övik"));

        var page = await _house.Page("cases/new");

        Assert.Equal(["Övik"], page.QuerySelectorAll("#placeid optgroup:first-of-type option").Select(o => o.TextContent));
        Assert.Equal(["Alvik"], page.QuerySelectorAll("#placeid optgroup:last-of-type option").Select(o => o.TextContent));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_one_case_also_at_one_moment_and_another_form_is_another()
    {
        var place = _house.Municipality("Fjällvik");
        (string, string)[] fields = [("PlaceId", place.Id.ToString()), ("Topic", "Money"), ("Size", "Alone")];
        var form = await OpenForm.At(_house, "cases/new", Who.Partner);
        HttpResponseMessage? other = null;
        _meanwhile.Act = async () => other = await form.SendAll(fields);

        var answers = new[] { await form.SendAll(fields), await form.SendAll(fields) };

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.Redirect, other!.Headers.Location), (answer.StatusCode, answer.Headers.Location)));
        Assert.Equal((1, 1), (await _house.Fresh().AdviceCases.CountAsync(), await _house.Fresh().Reaches.CountAsync()));
        await (await OpenForm.At(_house, "cases/new", Who.Partner)).SendAll(fields);
        Assert.Equal(2, await _house.Fresh().AdviceCases.CountAsync());
    }

    [Fact]
    public async Task A_firm_one_comes_back_to_is_filled_in_and_the_rest_is_asked_anew()
    {
        var (north, south) = (_house.Municipality("Norrby"), _house.Municipality("Söderby"));
        _house.Case(south, "Bolaget", new(2026, 1, 12), FirmSize.TwoToNine);
        var latest = _house.Case(south, "Bolaget", new(2026, 2, 12), FirmSize.TenToFortyNine);
        _house.Case(north, "Firman", new(2026, 2, 3));
        _house.Case(north);

        var links = (await _house.Page("cases/new")).QuerySelectorAll("[aria-labelledby=again] a");
        Assert.Equal(["Bolaget, Söderby", "Firman, Norrby"], links.Select(a => a.TextContent));
        var form = await OpenForm.At(_house.Browser(), links[0].GetAttribute("href")!);
        Assert.Equal((south.Id.ToString(), "TenToFortyNine", "Bolaget", "15"), (form.Shown["Form.PlaceId"], form.Shown["Form.Size"], form.Shown["Form.FirmName"], form.Shown["Form.Minutes"]));
        Assert.Equal("", form.Shown["Form.Topic"]);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Topic", "Permits"))).StatusCode);
        Assert.Equal($"/{House.Ours}/cases/new?like={latest.Id}", (await _house.Page($"cases/{latest.Id}")).QuerySelector("main a[href*='cases/new']")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/cases/new?like={Guid.NewGuid()}")).StatusCode);
    }

    [Fact]
    public void A_day_to_come_and_no_minutes_are_refused_at_their_fields()
    {
        var facts = new CaseFacts(Reported.Day, Guid.CreateVersion7(), AdviceTopic.Money, 15, FirmSize.Alone, null, null, null);

        Assert.Equal("Day", Acting.Refused(AdviceCase.Of(facts with { Day = Reported.Day.AddDays(1) }, Reported.Day)).Field);
        Assert.Equal("Minutes", Acting.Refused(AdviceCase.Of(facts with { Minutes = 0 }, Reported.Day)).Field);
        Assert.Equal("Minutes", Acting.Refused(AdviceCase.Of(facts with { Minutes = AdviceCase.MostMinutes + 1 }, Reported.Day)).Field);
        Acting.Agreed(AdviceCase.Of(facts, Reported.Day));
    }

    [Fact]
    public async Task The_log_names_what_waits_first_and_a_reader_does_not_see_it()
    {
        var one = _house.Case(_house.Municipality("Fjällvik"), "Bolaget");
        Assert.Equal("Advice given", (await _house.Page("cases")).QuerySelector("h1")!.TextContent);
        _house.Referral(one);

        var page = await _house.Page("cases");
        Assert.Equal("Referrals that are not closed: 1", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("For 6 days", page.QuerySelector(".todo .why")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bolaget", page.QuerySelector("tbody th")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/cases")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
