using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Meetings;

public sealed class MeetingsPageTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public MeetingsPageTests() => _house = _clock.House();

    [Fact]
    public async Task What_comes_stands_before_what_was_held_and_the_nearest_first_in_both()
    {
        foreach (var day in new[] { 9, 2, 4 }) _house.Meeting($"Mars {day}", new(2026, 3, day));
        foreach (var day in new[] { 1, 20 }) _house.Meeting($"Februari {day}", new(2026, 2, day));

        var page = await _house.Page("meetings", Who.Reader);

        Assert.Equal(["Mars 2", "Mars 4", "Mars 9", "Februari 20", "Februari 1"], page.QuerySelectorAll(".todo .what").Select(a => a.TextContent));
    }

    [Fact]
    public async Task A_reader_reads_approved_minutes_and_no_others_and_no_person_s_name_among_promises()
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        _house.Line(meeting.Points[0], "! Vi går vidare");
        _house.Promise(person: _house.Person("Åsa Hemlig"), organisation: _house.Organisation("Banken"), meeting: meeting);

        Assert.DoesNotContain("Vi går vidare", (await _house.Page($"meetings/{meeting.Id}", Who.Reader)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vi går vidare", (await _house.Page($"meetings/{meeting.Id}", Who.Partner)).Body!.TextContent, StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<Samhandling.Cooperation.Minutes.LockMinutes>().Handle(meeting.Id));

        var read = (await _house.Page($"meetings/{meeting.Id}", Who.Reader)).Body!.TextContent;
        Assert.Contains("Vi går vidare", read, StringComparison.Ordinal);
        Assert.Contains("Banken", read, StringComparison.Ordinal);
        Assert.DoesNotContain("Åsa Hemlig", read, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
