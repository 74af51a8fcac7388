using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Minutes;

public sealed class WriteLinesTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public WriteLinesTests() => _house = _clock.House();

    [Fact]
    public async Task Without_a_script_what_is_written_becomes_lines_and_signs_tell_their_kind()
    {
        var meeting = _house.Meeting(points: ["Öppnande", "Aktuellt"]);
        var form = await OpenForm.At(_house, $"meetings/{meeting.Id}/minutes?point=2", name: "write-lines");

        var answer = await form.SendPlain(("Form.Text", "! Vi går vidare\n- Vanlig rad\n\n+ Kolla lokalen"), ("Then", "next"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("?point=2#text", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal([("Vi går vidare", LineKind.Decision, true), ("Vanlig rad", LineKind.Note, false), ("Kolla lokalen", LineKind.Promise, true)], (await Lines()).Select(l => (l.Text, l.Kind, l.IsTold)));
        Assert.All(await Lines(), l => Assert.Equal(meeting.Points[1].Id, l.PointId));
    }

    [Fact]
    public async Task A_button_tells_the_kind_of_the_line()
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        await (await OpenForm.At(_house, $"meetings/{meeting.Id}/minutes", name: "write-lines")).SendPlain(("Form.Text", "Vi kunde pröva"), ("Form.Kind", "Idea"));

        Assert.Equal((LineKind.Idea, true), ((await Lines())[0].Kind, (await Lines())[0].IsTold));
    }

    [Fact]
    public async Task A_script_keeps_one_line_while_it_is_written_and_the_page_says_when()
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        var address = $"/{House.Ours}/meetings/{meeting.Id}/minutes";
        using var browser = _house.Browser();
        var form = await OpenForm.At(browser, address, "write-lines");

        var page = await House.Read(await form.SendPlain(("Form.Text", "Vi b"), ("Then", "stay")));
        Assert.Matches("^Saved \\d\\d:\\d\\d$", page.QuerySelector(".saved")!.TextContent);
        var again = OpenForm.In(page, browser, address, "write-lines");
        Assert.Equal("Vi b", again.Shown["Form.Text"]);
        await again.SendPlain(("Form.Text", "Vi börjar"), ("Then", "stay"));
        // Sent twice, as when the answer was lost on its way.
        await form.SendPlain(("Form.Text", "Vi b"), ("Then", "stay"));
        await again.SendPlain(("Form.Text", "Vi börjar"), ("Then", "stay"));

        Assert.Equal(["Vi börjar", "Vi b"], (await Lines()).Select(l => l.Text));
    }

    [Fact]
    public async Task Two_minute_takers_at_once_lose_nothing()
    {
        var (point, write) = (_house.Meeting(points: "Aktuellt").Points[0], _house.Get<WriteLines>());
        var other = Writer(Role.Partner);
        WriteLines.Form mine = new() { LineId = Guid.CreateVersion7(), PointId = point.Id, Text = "Min rad" };
        Acting.Agreed(await write.Handle(mine));
        Acting.Agreed(await other.Handle(new() { LineId = Guid.CreateVersion7(), PointId = point.Id, Text = "Din rad" }));

        // The other changes my line while I still write it: both stay.
        Acting.Agreed(await other.Handle(new() { LineId = mine.LineId, PointId = point.Id, Text = "Min rad, rättad" }));
        mine.Text = "Min rad, fortsatt";
        Acting.Agreed(await Writer(Role.Coordinator).Handle(mine));

        Assert.Equal(["Din rad", "Min rad, fortsatt", "Min rad, rättad"], (await Lines()).Select(l => l.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_line_of_ten_thousand_letters_is_kept_and_one_that_is_longer_than_fits_is_shown_back()
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        var form = await OpenForm.At(_house, $"meetings/{meeting.Id}/minutes", name: "write-lines");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain(("Form.Text", new string('x', 10_000)))).StatusCode);
        var tooLong = new string('y', MinutesLine.TextLength + 1);
        var page = await House.Read(await (await OpenForm.At(_house, $"meetings/{meeting.Id}/minutes", name: "write-lines")).SendPlain(("Form.Text", tooLong)));

        Assert.Contains("20001", page.QuerySelector(".message.bad")!.TextContent.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(tooLong, page.QuerySelector("#text")!.TextContent);
        Assert.Equal(10_000, Assert.Single(await Lines()).Text.Length);
    }

    [Fact]
    public async Task Approved_minutes_take_no_more_and_an_empty_line_is_none()
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        WriteLines.Form form = new() { LineId = Guid.CreateVersion7(), PointId = meeting.Points[0].Id, Text = " \n- \n" };
        Acting.Agreed(await _house.Get<WriteLines>().Handle(form));
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
        form.Text = "Sent";

        Assert.Contains("approved", Acting.Refused(await Writer(Role.Coordinator).Handle(form)).Reason, StringComparison.Ordinal);
        Assert.Equal(["-"], (await Lines()).Select(l => l.Text));
    }

    [Fact]
    public async Task A_line_of_other_minutes_is_not_reached_from_these()
    {
        var other = _house.Line("Orörd");

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<WriteLines>().Handle(new() { LineId = other.Id, PointId = _house.Meeting(points: "Aktuellt").Points[0].Id, Text = "Ändrad" }));
    }

    [Fact]
    public async Task A_reader_may_not_write_and_an_unknown_point_is_not_found()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/meetings/{_house.Meeting().Id}/minutes")).StatusCode);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<WriteLines>().Handle(new() { PointId = Guid.NewGuid(), Text = "x" }));
    }

    public void Dispose() => _house.Dispose();

    private WriteLines Writer(Role role) => _house.In(House.Ours, role).GetRequiredService<WriteLines>();

    private Task<List<MinutesLine>> Lines() => _house.Fresh().MinutesLines.AsNoTracking().OrderBy(l => l.Number).ThenBy(l => l.Id).ToListAsync();
}
