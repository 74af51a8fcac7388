using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Wants;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Wants;

public sealed class AskForWantsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AskForWantsTests() => _house = _clock.House();

    [Fact]
    public async Task Municipalities_are_ticked_and_each_gets_a_letter_with_a_link_in_its_reader_s_language()
    {
        var round = _house.WantRound(closes: new(2026, 3, 20));
        var (anna, kari) = (Reached("Anna Ek", "anna@example.org", Language.Swedish, "Fjällviks kommun"), Reached("Kari Li", "kari@example.org", Language.NorwegianBokmal, "Norrvåg kommune"));
        var form = await OpenForm.At(_house, $"want-rounds/{round.Id}/ask");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain([("Form.Who", anna), ("Form.Who", kari)])).StatusCode);
        Assert.Contains("asked already", (await House.Read(await form.SendPlain([("Form.Who", anna)]))).QuerySelector(".err")!.TextContent, StringComparison.Ordinal);

        var letters = await _house.Fresh().OutgoingMails.OrderBy(m => m.Recipient).ToListAsync();
        Assert.Equal(["anna@example.org", "kari@example.org"], letters.Select(m => m.Recipient));
        Assert.Contains("frågar vad er organisation vill", letters[0].Body, StringComparison.Ordinal);
        Assert.Contains("spør hva organisasjonen deres vil", letters[1].Body, StringComparison.Ordinal);
        Assert.All(letters, letter => Assert.Contains($"/{House.Ours}/wants/answer/", letter.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_asked_after_the_last_day_and_nobody_is_asked_by_an_empty_form()
    {
        var (round, key) = (_house.WantRound(closes: new(2026, 3, 2)), Reached("Anna Ek", "anna@example.org", Language.Swedish, "Fjällviks kommun"));

        Assert.Contains("at least one", Acting.Refused(await _house.Get<AskForWants>().Handle(round.Id, new())).Reason, StringComparison.Ordinal);
        _clock.Now += TimeSpan.FromDays(1);
        Assert.Contains("over", Acting.Refused(await _house.Get<AskForWants>().Handle(round.Id, new() { Who = [key] })).Reason, StringComparison.Ordinal);
        Assert.False(await _house.Fresh().OutgoingMails.AnyAsync());
    }

    public void Dispose() => _house.Dispose();

    private string Reached(string name, string email, Language language, string organisation)
    {
        var (person, own) = (_house.Keep(Person.Of(new() { Name = name, Email = email, Language = language })), _house.Keep(Organisation.Of(new() { Name = organisation, Form = LegalForm.Municipality })));
        _house.Engagement(person, own);
        return Givers.Key(person.Id, own.Id);
    }
}
