using Samhandling.Cooperation.Minutes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Meetings;

public sealed class SearchMeetingsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public SearchMeetingsTests() => _house = _clock.House();

    [Theory]
    [InlineData("storhamn", "Rådets möte")]
    [InlineData("okonomi", "Rådets möte")]
    [InlineData("banken buss", "Boka buss")]
    [InlineData("gemensam monter", "En gemensam monter")]
    public async Task Meetings_decisions_and_promises_are_found_by_their_words(string words, string found)
    {
        await Plant(isApproved: true);

        Assert.Contains(found, (await _house.Page($"search?q={words}", Who.Reader)).QuerySelectorAll("main li a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task A_decision_that_is_not_approved_is_found_by_those_who_write_it()
    {
        await Plant(isApproved: false);

        Assert.Empty((await _house.Page("search?q=monter", Who.Reader)).QuerySelectorAll("main li"));
        Assert.Single((await _house.Page("search?q=monter", Who.Partner)).QuerySelectorAll("main li"));
    }

    public void Dispose() => _house.Dispose();

    private async Task Plant(bool isApproved)
    {
        var meeting = _house.Meeting(points: "Økonomi");
        _house.Line(meeting.Points[0], "! En gemensam monter", 1);
        _house.Line(meeting.Points[0], "Någon sade monter", 2);
        _house.Promise("Boka buss", organisation: _house.Organisation("Banken"));
        if (isApproved) Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
    }
}
