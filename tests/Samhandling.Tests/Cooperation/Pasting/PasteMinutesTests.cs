using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Pasting;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Pasting;

public sealed class PasteMinutesTests : IDisposable
{
    private const string Written = "Nätverket i maj\n\nAktuellt\n\n- Vi enades om en gemensam dag\n- Anna Ek kollar lokalen senast 1 april\n- Kolla datum för strategin\n- En vanlig rad\n\nFrågor för kommande träffar\n\n1. Lärande (2 ggr)\n2. Rumsliga dimensioner\n";

    private readonly SetClock _clock = new();
    private readonly House _house;

    public PasteMinutesTests() => _house = _clock.House();

    [Fact]
    public async Task A_preview_says_what_each_line_seems_to_be_and_keeps_nothing()
    {
        var (meeting, _) = Meeting();

        var page = await House.Read(await (await Open(meeting)).Send(("Text", Written)));

        Assert.Equal("7 lines under 3 headings", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Aktuellt", "Aktuellt", "Frågor för kommande träffar"], page.QuerySelectorAll("main form h2").Select(h => h.TextContent));
        Assert.Equal(["Note", "Decision", "Promise", "Promise", "Note", "Topic", "Topic"], page.QuerySelectorAll("select[name^=kind]").Select(s => s.QuerySelector("option[selected]")!.GetAttribute("value")));
        Assert.Equal(("Anna Ek, Banken", "2026-04-01"), (page.QuerySelector("#who-3")!.GetAttribute("value"), page.QuerySelector("#by-3")!.GetAttribute("value")));
        Assert.Null(page.QuerySelector("#who-5"));
        Assert.Empty(await _house.Fresh().MinutesLines.ToListAsync());
    }

    [Fact]
    public async Task What_the_writer_lets_stand_is_in_with_its_promise_and_topics_wait_with_the_group()
    {
        var (meeting, anna) = Meeting();
        var looked = await Look(meeting, Written);

        var answer = await looked.SendPlain([.. Sent(looked).Where(f => f.Name is not "kind-5"), ("kind-5", PastedChoice.LeftOut), ("Then", "keep")]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var lines = await _house.Fresh().MinutesLines.Include(l => l.Point).OrderBy(l => l.Number).ToListAsync();
        Assert.Equal([("Nätverket i maj", LineKind.Note), ("Vi enades om en gemensam dag", LineKind.Decision), ("Anna Ek kollar lokalen senast 1 april", LineKind.Promise), ("Kolla datum för strategin", LineKind.Promise)], lines.Select(l => (l.Text, l.Kind)));
        Assert.All(lines, l => Assert.Equal((meeting.Points[0].Id, true), (l.PointId, l.IsTold)));
        var promise = await _house.Fresh().Promises.SingleAsync();
        Assert.Equal((anna.Id, new DateOnly(2026, 4, 1), lines[2].Id, meeting.Id), (promise.PersonId!.Value, promise.DueOn, promise.LineId!.Value, promise.MeetingId!.Value));
        Assert.Equal([("Lärande", 1), ("Rumsliga dimensioner", 0)], (await _house.Fresh().AgendaPoints.Where(p => p.GroupId != null).ToListAsync()).OrderBy(p => p.Title, StringComparer.Ordinal).Select(p => (p.Title, p.RaisedAgain)));
    }

    [Fact]
    public async Task A_name_that_nobody_here_has_stops_all_of_it_and_what_was_chosen_is_still_there()
    {
        var (meeting, _) = Meeting();
        var looked = await Look(meeting, Written);

        var page = await House.Read(await looked.SendPlain([.. Sent(looked).Where(f => f.Name is not ("who-3" or "kind-5")), ("who-3", "Ingen Alls"), ("kind-5", "Idea"), ("Then", "keep")]));

        Assert.Contains("Line 3: Nobody here is called “Ingen Alls”", page.QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Idea", page.QuerySelector("#kind-5 option[selected]")!.GetAttribute("value"));
        Assert.Empty(await _house.Fresh().MinutesLines.ToListAsync());
        Assert.Single(await _house.Fresh().AgendaPoints.ToListAsync());
    }

    [Fact]
    public async Task Three_hundred_lines_come_in_at_once_and_not_one_more()
    {
        var (meeting, _) = Meeting();
        var most = string.Join('\n', Enumerable.Range(1, PasteMinutes.MostLines).Select(i => $"- Anna Ek kollar sak {i} senast 1 april"));

        var looked = await Look(meeting, most);
        Assert.Equal(HttpStatusCode.Redirect, (await looked.SendPlain([.. Sent(looked), ("Then", "keep")])).StatusCode);

        Assert.Equal((PasteMinutes.MostLines, PasteMinutes.MostLines), (await _house.Fresh().MinutesLines.CountAsync(), await _house.Fresh().Promises.CountAsync()));
        var page = await House.Read(await (await Open(meeting)).Send(("Text", most + "\n- En till")));
        Assert.Contains("301 lines", page.QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_that_are_sent_twice_are_there_once_and_approved_ones_take_none()
    {
        var (meeting, _) = Meeting();
        var form = new PasteMinutes.Form { FirstId = Guid.CreateVersion7(), Text = "- En\n- Två" };

        Acting.Agreed(await _house.Get<PasteMinutes>().Handle(meeting.Id, form, new Dictionary<int, PastedChoice>()));
        Acting.Agreed(await _house.Get<PasteMinutes>().Handle(meeting.Id, form, new Dictionary<int, PastedChoice>()));
        Assert.Equal(2, await _house.Fresh().MinutesLines.CountAsync());

        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
        Acting.Refused(await _house.Get<PasteMinutes>().Handle(meeting.Id, new() { FirstId = Guid.CreateVersion7(), Text = "- Tre" }, new Dictionary<int, PastedChoice>()));
    }

    [Fact]
    public async Task A_heading_that_is_on_the_agenda_takes_the_lines_after_those_that_are_there()
    {
        var (meeting, _) = Meeting();
        _house.Line(meeting.Points[0], "Först");

        Acting.Agreed(await _house.Get<PasteMinutes>().Handle(meeting.Id, new() { FirstId = Guid.CreateVersion7(), Text = "# aktuellt\n- Sedan\n# Nytt\n- Sist" }, new Dictionary<int, PastedChoice>()));

        Assert.Equal([("Aktuellt", 1, "Först"), ("Aktuellt", 2, "Sedan"), ("Nytt", 1, "Sist")], (await _house.Fresh().MinutesLines.Include(l => l.Point).OrderBy(l => l.Point!.Number).ThenBy(l => l.Number).ToListAsync()).Select(l => (l.Point!.Title, l.Number, l.Text)));
    }

    public void Dispose() => _house.Dispose();

    private (Meeting Meeting, Person Anna) Meeting()
    {
        var (bank, anna) = (_house.Organisation("Banken"), _house.Person("Anna Ek"));
        var meeting = _house.Meeting(group: _house.Group(), points: "Aktuellt");
        _house.Called(meeting, anna, bank);
        return (meeting, anna);
    }

    private Task<OpenForm> Open(Meeting meeting) => OpenForm.At(_house, $"meetings/{meeting.Id}/paste", name: "paste-minutes");

    private async Task<OpenForm> Look(Meeting meeting, string text)
    {
        var (address, browser) = ($"/{House.Ours}/meetings/{meeting.Id}/paste", _house.Browser());
        return OpenForm.In(await House.Read(await (await OpenForm.At(browser, address, "paste-minutes")).Send(("Text", text))), browser, address, "paste-minutes");
    }

    private static IEnumerable<(string Name, string Value)> Sent(OpenForm form) => form.Shown.Select(f => (f.Key, f.Value));
}
