using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Ideas;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Ideas;

public sealed class AnswerIdeaTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly Person _anna;

    public AnswerIdeaTests()
    {
        _house = _clock.House();
        _anna = _house.Person("Anna Ek", _house.Organisation("Regionen"));
    }

    [Fact]
    public async Task The_sender_gets_the_answer_in_own_language_with_a_name_and_a_link()
    {
        var idea = _house.Idea(email: "sven@example.org");
        var form = await OpenForm.At(_house, $"ideas/{idea.Id}/answer", name: "answer-idea");
        // Where there is one alone, nobody has to choose.
        Assert.Equal(_anna.Id.ToString(), form.Shown["Form.CompanionId"]);

        Assert.NotNull((await House.Read(await form.SendAll(("State", "Closed")))).QuerySelector("#reply-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("State", "Connected"), ("Reply", "Jag ringer i morgon"))).StatusCode);

        var kept = await _house.Fresh().Ideas.Include(i => i.Steps).SingleAsync();
        Assert.Equal((IdeaState.Connected, _anna.Id, new DateOnly(2026, 3, 2), "Jag ringer i morgon"), (kept.State, kept.CompanionId!.Value, kept.AnsweredOn!.Value, kept.Steps.Single().Words));
        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal("sven@example.org", mail.Recipient);
        Assert.StartsWith("Svar på din idé", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("Jag ringer i morgon", mail.Body, StringComparison.Ordinal);
        Assert.Contains("Anna Ek", mail.Body, StringComparison.Ordinal);
        Assert.Contains($"/{House.Ours}/idea-door/", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_no_letter_is_written()
    {
        Acting.Agreed(await _house.Get<AnswerIdea>().Handle(_house.Idea().Id, new() { State = IdeaState.Helped, CompanionId = _anna.Id, Reply = "Bra" }));

        Assert.False(await _house.Fresh().OutgoingMails.AnyAsync());
    }

    [Fact]
    public async Task The_list_shows_what_is_overdue_first_and_hides_the_sender_from_readers()
    {
        var (answered, late) = (_house.Idea("Redan besvarad", name: "Sven Svensson"), _house.Idea("Väntar"));
        Acting.Agreed(await _house.Get<AnswerIdea>().Handle(answered.Id, new() { State = IdeaState.Helped, CompanionId = _anna.Id, Reply = "Ring mig på 070" }));
        _clock.Now += TimeSpan.FromDays(2);

        var page = await _house.Page("ideas", Who.Reader);
        Assert.Equal(["Väntar", "Redan besvarad"], page.QuerySelectorAll(".todo .what").Select(w => w.TextContent));
        Assert.Equal("Ideas that should have been answered: 1", page.QuerySelector("h1")!.TextContent);
        Assert.Empty((await _house.Page("ideas?show=ended")).QuerySelectorAll(".todo .what"));
        Assert.Equal(["Väntar"], (await _house.Page("ideas?show=waiting")).QuerySelectorAll(".todo .what").Select(w => w.TextContent));
        foreach (var word in new[] { "Sven Svensson", "Ring mig på 070" })
        {
            Assert.Contains(word, (await _house.Page($"ideas/{answered.Id}", Who.Partner)).Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(word, (await _house.Page($"ideas/{answered.Id}", Who.Reader)).Body!.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains((await _house.Page("")).QuerySelectorAll(".asks a"), a => a.TextContent == "Väntar");
        Assert.Equal(late.Id, (await _house.Fresh().Ideas.SingleAsync(i => i.AnsweredOn == null)).Id);
    }

    public void Dispose() => _house.Dispose();
}
