using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Interest;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Seeking;

public sealed class SeekingTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_is_found_by_a_word_within_it_and_leads_to_its_own_page()
    {
        var found = new Dictionary<string, string>
        {
            ["gang om aret"] = $"meeting-places/{_house.MeetingPlace().Id}",
            ["langs leden"] = $"group-proposals/{_house.Proposal().Id}",
            ["tyskland"] = $"efforts/{_house.Effort().Id}",
            ["hela aret"] = $"positions/{_house.Position().Id}",
            ["flyg"] = $"dilemmas/{_house.Dilemma().Id}",
            ["vill kommunerna"] = $"questions/{_house.OpenQuestion().Id}",
            ["bastu"] = $"ideas/{_house.Idea().Id}",
        };

        foreach (var (words, address) in found) Assert.Equal([$"/{House.Ours}/{address}"], await Found(words, Who.Reader));
    }

    [Fact]
    public async Task What_is_tried_is_found_by_those_who_write_minutes_and_by_no_reader()
    {
        var trial = _house.Trial("~ Vi prövar kortare möten", new(2026, 3, 2));

        Assert.Equal([$"/{House.Ours}/trials/{trial.Id}"], await Found("kortare", Who.Partner));
        Assert.Empty(await Found("kortare", Who.Reader));
    }

    [Fact]
    public async Task An_idea_is_not_found_by_who_sent_it()
    {
        _house.Idea(name: "Åsa Nyström", email: "asa@example.org");

        Assert.Empty(await Found("nystrom", Who.Coordinator));
    }

    public void Dispose() => _house.Dispose();

    private async Task<IEnumerable<string>> Found(string words, Who who) =>
        (await _house.Page($"search?q={Uri.EscapeDataString(words)}", who)).QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")!);
}
