using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform.Mail;
using Samhandling.Strategies.Levels;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Levels;

public sealed class HandOnIssueTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public HandOnIssueTests() => _house = _clock.House();

    [Fact]
    public async Task Who_is_handed_an_issue_gets_a_letter_and_it_stands_in_the_register_until_it_is_answered()
    {
        var (municipality, anna) = (_house.Organisation("Småby kommun"), _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" })));
        _house.Engagement(anna, municipality);
        var issue = _house.Issue(_house.Process(), "Belysning på skidspåret", level: IssueLevel.Local);
        Assert.Contains("is to be handed on", (await _house.Page("")).QuerySelector("section[aria-labelledby=issues-waiting]")!.TextContent, StringComparison.Ordinal);
        var form = await OpenForm.At(_house, $"process-issues/{issue.Id}/hand-on", name: "hand-on-issue");

        Assert.NotNull((await House.Read(await form.SendAll(("Words", "Gör det gärna i år")))).QuerySelector("#who-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Who", Givers.Key(anna.Id, municipality.Id)), ("Words", "Gör det gärna i år"))).StatusCode);
        Assert.Contains("02/03/2026", (await House.Read(await form.SendAll(("Who", Givers.Key(anna.Id, municipality.Id)), ("Words", "Igen")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        var letter = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal(("anna@example.org", "En fråga som vi tror är er: Belysning på skidspåret"), (letter.Recipient, letter.Subject));
        Assert.Contains("Gör det gärna i år", letter.Body, StringComparison.Ordinal);
        var register = await _house.Page("not-regional", Who.Reader);
        Assert.Equal("Questions that are not regional: 1, taken on: 0", register.QuerySelector("h1")!.TextContent);
        Assert.Contains("Småby kommun 02/03/2026, no answer yet", register.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);

        Assert.Null((await _house.Page("")).QuerySelector("section[aria-labelledby=issues-waiting]"));
        _clock.Now += TimeSpan.FromDays(31);
        Assert.NotNull((await _house.Page("")).QuerySelector("section[aria-labelledby=issues-waiting]"));
    }

    [Fact]
    public async Task Nobody_is_sent_what_is_the_regions_own_and_no_letter_goes_where_none_arrives()
    {
        var (municipality, process) = (_house.Organisation("Småby kommun"), _house.Process());
        var bo = _house.Person("Bo Ek", municipality);
        var (regional, local) = (_house.Issue(process, level: IssueLevel.Regional), _house.Issue(process, "Skidspåret", level: IssueLevel.Local));

        Assert.Contains("Bo Ek", Acting.Refused(await _house.Get<HandOnIssue>().Handle(local.Id, new() { Who = Givers.Key(bo.Id, municipality.Id), Words = "Hej" })).Reason, StringComparison.Ordinal);
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" }));
        Assert.Contains("local or national", Acting.Refused(await _house.Get<HandOnIssue>().Handle(regional.Id, new() { Who = Givers.Key(anna.Id, municipality.Id), Words = "Hej" })).Reason, StringComparison.Ordinal);
        Assert.False(await _house.Fresh().OutgoingMails.AnyAsync());
    }

    [Fact]
    public async Task Who_is_erased_is_taken_out_of_what_was_written_and_the_issue_stays_with_the_organisation()
    {
        var (municipality, anna) = (_house.Organisation("Småby kommun"), _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" })));
        var issue = _house.Issue(_house.Process(), "Anna Ek vill ha ljus", level: IssueLevel.Local);
        Acting.Agreed(await _house.Get<HandOnIssue>().Handle(issue.Id, new() { Who = Givers.Key(anna.Id, municipality.Id), Words = "Hej" }));

        Assert.Contains((await _house.Get<ErasePerson>().Held(anna.Id)), row => row.What == "Question in a process");
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(anna.Id));

        var kept = await _house.Fresh().ProcessIssues.SingleAsync();
        Assert.Equal(("[…] vill ha ljus", null, municipality.Id), (kept.Text, kept.PersonId, kept.ReceiverId!.Value));
    }

    public void Dispose() => _house.Dispose();
}
