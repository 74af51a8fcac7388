using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Calendars;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Calendars;

public sealed class MakeFeedTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public MakeFeedTests() => _house = _clock.House();

    [Fact]
    public async Task A_group_s_calendar_has_its_meetings_its_open_promises_and_its_efforts_and_opens_without_signing_in()
    {
        var (group, other) = (_house.Group("Rådet"), _house.Group("Bokningen"));
        var meeting = _house.Meeting(group: group);
        _house.Meeting("En annan grupps", group: other);
        _house.Meeting("För länge sedan", new(2025, 8, 1), group);
        _house.Promise("Kolla lokalen", meeting: meeting, organisation: _house.Organisation("Banken"), due: new(2026, 4, 1));
        Acting.Agreed(await Answered(_house.Promise("Klart", meeting: meeting, organisation: _house.Organisation("Kassan"))));
        _house.Effort("Mässan", group: group.Id);

        var answer = await (await OpenForm.At(_house, "calendars", name: "make-feed")).Send(("GroupId", group.Id.ToString()));
        var address = (await House.Read(answer)).QuerySelector("#feed-address")!.TextContent;
        var file = await _house.Browser(Who.Anonymous).GetAsync(new Uri(address).PathAndQuery);

        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (file.StatusCode, file.Content.Headers.ContentType!.MediaType));
        var read = Ical.Net.Calendar.Load(await file.Content.ReadAsStringAsync())!;
        Assert.Equal(["Rådets möte", "Due: Kolla lokalen", "Mässan"], read.Events.OrderBy(e => e.DtStart!.Value).Select(e => e.Summary));
        Assert.Equal(new DateOnly(2026, 4, 1), read.Events.Single(e => e.Summary!.StartsWith("Due", StringComparison.Ordinal)).DtStart!.Date);
    }

    [Fact]
    public async Task One_s_own_calendar_has_what_one_is_called_to_and_has_promised_and_no_address_of_anybody()
    {
        var bank = _house.Organisation("Banken");
        var mine = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "Coordinator@example.org" }));
        _house.Engagement(mine, bank);
        _house.Called(_house.Meeting("Mitt möte"), mine, bank);
        _house.Meeting("En annans");
        _house.Promise("Ring bo@example.org", mine, _house.Organisation("Kassan"));
        _house.Effort("Kampanjen", bank);

        var file = await Fetched(Acting.Agreed(await Own().Handle(new())));

        var read = Ical.Net.Calendar.Load(file)!;
        Assert.Equal(["Due: Ring […]", "Kampanjen", "Mitt möte"], read.Events.Select(e => e.Summary).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("@", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_address_takes_the_place_of_the_one_before()
    {
        var group = _house.Group();
        var first = Acting.Agreed(await _house.Get<MakeFeed>().Handle(new() { GroupId = group.Id }));
        var second = Acting.Agreed(await _house.Get<MakeFeed>().Handle(new() { GroupId = group.Id }));

        Assert.Equal(HttpStatusCode.NotFound, (await Get(first)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get(second)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Another}/calendars/{second}.ics")).StatusCode);
        Assert.Single(_house.Fresh().CalendarFeeds);
    }

    [Fact]
    public async Task Who_is_not_in_the_register_is_told_what_to_do()
    {
        var page = await House.Read(await (await OpenForm.At(_house, "calendars", name: "make-feed")).Send(("GroupId", "")));

        Assert.Contains("Ask the coordinator", page.QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(_house.Fresh().CalendarFeeds);
    }

    [Fact]
    public async Task An_invitation_is_a_file_of_one_meeting()
    {
        var meeting = _house.Meeting("Rådets möte");

        var read = Ical.Net.Calendar.Load(await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/meetings/{meeting.Id}/invitation.ics"))!;

        Assert.Equal((meeting.Id.ToString(), "Rådets möte", "Storhamn"), (read.Events.Single().Uid!, read.Events.Single().Summary!, read.Events.Single().Location!));
    }

    public void Dispose() => _house.Dispose();

    /// <summary>As the user who is our coordinator.</summary>
    private MakeFeed Own() => _house.As<MakeFeed>(Who.Coordinator).Result;

    private Task<HttpResponseMessage> Get(string token) => _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/calendars/{token}.ics");

    private async Task<string> Fetched(string token) => await (await Get(token)).Content.ReadAsStringAsync();

    private async Task<Samhandling.Platform.Result<Promise>> Answered(Promise promise) => await _house.Get<AnswerPromise>().Handle(promise.Id, new() { State = PromiseState.Done });
}
