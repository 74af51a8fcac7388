using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Mail;
using Samhandling.Studies.Letters;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Asking;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Letters;

/// <summary>Letters with a chosen time: kept in the database until then, so that a restart loses none.</summary>
public sealed class SendWhenDueTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly AskedRound _round;

    public SendWhenDueTests()
    {
        _house = _clock.House();
        _round = new(_house);
    }

    private string InTwoDays => TimeZoneInfo.ConvertTime(_clock.Now.AddDays(2), _clock.LocalTimeZone).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    [Fact]
    public async Task They_go_at_their_time_to_those_who_are_waited_for_then_once_and_as_they_were_written()
    {
        var asa = _house.Lists(_round, "Åsa Ek", "asa@example.org", "sv");
        await Plan("Kom ihåg oss");
        _house.Lists(_round, "Bo Alm", "bo@example.org", "sv");
        _house.Lists(_round, "Cia Svarat", "cia@example.org", then: r => r.Answer(_clock.Now.UtcDateTime));
        await Work();
        Assert.Equal(0, await _house.Fresh().Set<OutgoingMail>().CountAsync());
        Assert.Null((await _house.Now(asa)).InvitedAt);

        _clock.Now += TimeSpan.FromDays(2);
        await Work();
        _clock.Now += SendWhenDue.Every;
        await Work();

        Assert.Equal(["asa@example.org", "bo@example.org"], await _house.Fresh().Set<OutgoingMail>().OrderBy(m => m.Recipient).Select(m => m.Recipient).ToListAsync());
        Assert.All(await _house.Fresh().Set<OutgoingMail>().ToListAsync(), m => Assert.Equal("Kom ihåg oss", m.Subject));
        Assert.Equal(2, (await _house.Fresh().Set<Mailing>().SingleAsync()).Letters);
    }

    [Fact]
    public async Task Two_instances_send_them_once()
    {
        for (var i = 0; i < 4; i++) _house.Lists(_round, $"Person {i}", $"person{i}@example.org");
        await Plan("Hej");
        _clock.Now += TimeSpan.FromDays(2);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => _house.In(House.Ours, null).GetRequiredService<SendWhenDue>().Work()));

        Assert.Equal(4, await _house.Fresh().Set<OutgoingMail>().CountAsync());
    }

    [Fact]
    public async Task Those_of_a_round_that_was_closed_meanwhile_never_go()
    {
        _house.Lists(_round, "Åsa Ek", "asa@example.org");
        await Plan("Hej");
        var db = _house.Fresh();
        (await db.Set<Samhandling.Studies.Rounds.Round>().SingleAsync()).Close(_clock.Now.UtcDateTime);
        await db.SaveChangesAsync();
        _clock.Now += TimeSpan.FromDays(2);

        await Work();

        Assert.Equal(0, await _house.Fresh().Set<OutgoingMail>().CountAsync());
    }

    [Theory]
    [InlineData("2026-03-02T07:00", "That time is over")]
    [InlineData("2026-03-18T08:00", "The last day to answer is")]
    [InlineData("soon", "Write a day and a time")]
    public async Task A_time_that_cannot_be_is_refused(string time, string reason)
    {
        _house.Lists(_round, "Åsa Ek", "asa@example.org");

        Assert.StartsWith(reason, (await (await _house.As<InviteRespondents>(Who.Analyst)).Handle(_round.Id, new() { SendAt = time })).Reason(), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private async Task Plan(string subject)
    {
        var answer = await (await OpenForm.At(_house, $"rounds/{_round.Id}/letters/invite", Who.Analyst, "invite-respondents")).SendAll(("SubjectSv", subject), ("SubjectEn", subject), ("SendAt", InTwoDays));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private Task Work() => _house.Services.GetRequiredService<RecurringWork>().DoWhatIsDue();
}
