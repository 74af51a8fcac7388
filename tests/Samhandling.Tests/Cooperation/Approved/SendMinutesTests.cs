using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Approved;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Approved;

public sealed class SendMinutesTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public SendMinutesTests() => _house = _clock.House();

    [Fact]
    public async Task Who_was_called_and_who_sits_in_the_group_gets_them_once_and_the_page_says_to_whom()
    {
        var (group, bank) = (_house.Group(), _house.Organisation("Banken"));
        var (anna, bo) = (Known("Anna Ek", Language.NorwegianBokmal), Known("Bo Ek"));
        _house.GroupSeat(group, bank, anna);
        _house.GroupSeat(group, bank, Known("Sedan Borta"), to: Met.Day.AddDays(-1));
        var meeting = _house.Meeting(group: group, points: "Aktuellt");
        foreach (var person in new[] { anna, bo, _house.Person("Utan Adress") }) _house.Called(meeting, person, bank);
        _house.Line(meeting.Points[0], "! Vi går vidare");
        _house.Promise("Kolla lokalen", bo, bank, meeting: meeting);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));

        var page = await _house.Page($"meetings/{meeting.Id}/send");
        Assert.Equal("Send the minutes of Rådets möte to 2?", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Without an address in the register: 1.", page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Anna Ek Anna@example.org", "Bo Ek Bo@example.org"], page.QuerySelectorAll("main ul.plain li").Select(li => li.TextContent));
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"meetings/{meeting.Id}/send", name: "send-minutes")).Send()).StatusCode);
        Assert.Equal(0, Acting.Agreed(await _house.In(House.Ours, Samhandling.Platform.Role.Coordinator).GetRequiredService<SendMinutes>().Handle(meeting.Id)));

        var letters = await _house.Fresh().OutgoingMails.OrderBy(m => m.Recipient).ToListAsync();
        Assert.Equal(["Anna@example.org", "Bo@example.org"], letters.Select(m => m.Recipient));
        Assert.Contains("1. Aktuellt\n– vedtak: Vi går vidare\n\nDette ble lovet her\n– Bo Ek, Banken: Kolla lokalen, innen", letters[0].Body, StringComparison.Ordinal);
        Assert.Contains("– beslut: Vi går vidare", letters[1].Body, StringComparison.Ordinal);
        Assert.Contains("sent 02/03/2026", (await _house.Page($"meetings/{meeting.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_that_are_not_approved_are_not_sent()
    {
        var meeting = _house.Meeting();
        _house.Called(meeting, Known("Anna Ek"));

        Acting.Refused(await _house.Get<SendMinutes>().Handle(meeting.Id));
        Assert.NotNull((await _house.Page($"meetings/{meeting.Id}/send")).QuerySelector($".empty a[href$='{meeting.Id}/lock']"));
        Assert.Empty(await _house.Fresh().OutgoingMails.ToListAsync());
    }

    public void Dispose() => _house.Dispose();

    private Person Known(string name, Language? language = null) => _house.Keep(Person.Of(new() { Name = name, Email = $"{name.Split(' ')[0]}@example.org", Language = language }));
}
