using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.Ideas;
using Samhandling.Cooperation.Interest;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Positions;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Stage;
using Samhandling.Cooperation.Votes;
using Samhandling.Platform.Data;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

/// <summary>A button that is pressed twice: the second sending finds what the first made, also when both come at one moment.</summary>
public sealed class SentTwiceTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public SentTwiceTests() => _house = _clock.House(_meanwhile.AddTo);

    public static TheoryData<string> Forms => [.. s_forms.Keys];

    private static readonly Dictionary<string, (Func<House, string> Page, Func<House, (string, string)[]> Fields, Func<SamhandlingDb, IQueryable<object>> Rows)> s_forms = new(StringComparer.Ordinal)
    {
        ["add-meeting-place"] = (house => { Bank(house); return "meeting-places/new"; }, house => [("Name", "Torget"), ("Purpose", "Mötas"), ("OwnerId", Bank(house))], db => db.MeetingPlaces),
        ["hold-edition"] = (house => $"meeting-places/{house.MeetingPlace().Id}/editions/new", _ => [("Title", "Våren"), ("Day", "2026-05-04"), ("From", "09:00")], db => db.Editions),
        ["add-slot"] = (house => $"editions/{house.Edition().Id}/slots/new", _ => [("Topic", "Välkomna"), ("Day", "2999-04-15"), ("At", "09:00"), ("Minutes", "15")], db => db.StageSlots),
        ["raise-question"] = (house => { house.Group(); return "questions/new"; }, house => [("Text", "Vem betalar?"), ("OwnerId", house.Fresh().Set<Samhandling.Cooperation.Groups.Group>().Single().Id.ToString())], db => db.OpenQuestions),
        ["propose-position"] = (_ => "positions/new", _ => [("Title", "Tåget"), ("Topic", "Resor"), ("Text", "Tåget ska gå\r\nhela året.")], db => db.Positions),
        ["pose-dilemma"] = (_ => "dilemmas/new", _ => [("Title", "Tåg eller flyg"), ("Text", "Det räcker till ett."), ("Options", "Tåg\r\nFlyg")], db => db.Dilemmas),
        ["start-input-round"] = (_ => "early-input/new", _ => [("Title", "Utkastet"), ("Lead", "Allt går att ändra."), ("Questions", "Vad saknas?"), ("ClosesOn", "2026-04-01")], db => db.InputRounds),
        ["propose-group"] = (house => { Bank(house); return "group-proposals/new"; }, house => [("Topic", "Skyltar"), ("Benefit", "Ingen går fel"), ("OwnerId", Bank(house)), ("FirstTask", "Gå leden")], db => db.GroupProposals),
        ["plan-effort"] = (house => { Bank(house); return "plan/new"; }, house => [("Title", "Mässan"), ("Market", "Tyskland"), ("From", "2026-05-04"), ("To", "2026-05-08"), ("OwnerId", Bank(house))], db => db.Efforts),
    };

    [Theory, MemberData(nameof(Forms))]
    public async Task A_form_that_is_sent_twice_makes_one_row_and_leads_to_it(string name)
    {
        var (page, fields, rows) = s_forms[name];
        var form = await OpenForm.At(_house, page(_house), name: name);

        var (first, second) = (await form.SendAll(fields(_house)), await form.SendAll(fields(_house)));

        Assert.Equal((302, first.Headers.Location), ((int)first.StatusCode, second.Headers.Location));
        Assert.Equal(1, await rows(_house.Fresh()).CountAsync());
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task A_form_that_is_sent_twice_at_one_moment_makes_one_row_and_leads_to_it(string name)
    {
        var (page, fields, rows) = s_forms[name];
        var form = await OpenForm.At(_house, page(_house), name: name);
        HttpResponseMessage? other = null;
        _meanwhile.Act = async () => other = await form.SendAll(fields(_house));

        var answer = await form.SendAll(fields(_house));

        Assert.Equal((302, answer.Headers.Location), ((int)other!.StatusCode, other.Headers.Location));
        Assert.Equal(1, await rows(_house.Fresh()).CountAsync());
    }

    [Fact]
    public async Task An_idea_that_is_sent_twice_is_one_and_both_links_lead_to_it()
    {
        _house.OpenIdeaDoor();
        var form = await OpenForm.At(_house, "idea-door", Who.Anonymous, "send-idea");

        var (first, second) = (await form.SendAll(("What", "En bastu")), await form.SendAll(("What", "En bastu")));

        Assert.Equal(1, await _house.Fresh().Ideas.CountAsync());
        foreach (var answer in new[] { first, second }) Assert.Contains("En bastu", (await House.Read(await _house.Browser(Who.Anonymous).GetAsync(answer.Headers.Location))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_and_a_fact_that_are_sent_twice_are_one()
    {
        var meeting = _house.Meeting(group: _house.Group(), points: "Budget");
        var (dilemma, vote) = (_house.Dilemma(), new TakeVote.Form { OnId = meeting.Points[0].Id, Matter = "Ska vi?", For = 3, Against = 1, Abstained = 0 });
        for (var i = 0; i < 2; i++)
        {
            Acting.Agreed(await _house.Get<TakeVote>().Handle(vote));
            Acting.Agreed(await _house.Get<AddFact>().Handle(dilemma.Id, new() { Words = "Tåget är fullt", Source = "Trafikverket" }));
        }

        Assert.Equal((1, 1), (await _house.Fresh().Ballots.CountAsync(), await _house.Fresh().Set<DilemmaFact>().CountAsync()));
        // Another outcome is another vote.
        Acting.Agreed(await _house.Get<TakeVote>().Handle(new() { OnId = vote.OnId, Matter = vote.Matter, For = 4, Against = 0, Abstained = 0 }));
        Assert.Equal(2, await _house.Fresh().Ballots.CountAsync());
    }

    public void Dispose() => _house.Dispose();

    private static string Bank(House house) => (house.Fresh().Set<Samhandling.Actors.Register.Organisation>().FirstOrDefault(o => o.Name == "Banken") ?? house.Organisation("Banken")).Id.ToString();
}
