using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.ContactTests;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.ContactTests;

public sealed class TestContactsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public TestContactsTests() => _house = _clock.House();

    [Fact]
    public async Task All_who_can_be_reached_get_a_letter_in_their_language_and_the_others_are_told_of()
    {
        var place = _house.Municipality("Fjällvik");
        _house.PointOf(place, ContactRole.StartUps, _house.Reachable("Åsa Ek", "asa@example.org", Language.Swedish), replyDays: 2);
        _house.PointOf(place, ContactRole.VisitorEconomy, _house.Reachable("Bo Utan", null), _house.Reachable("Tone Dahl", "tone@example.org", Language.NorwegianBokmal));
        _house.PointOf(place, ContactRole.Funding, _house.Reachable("Per Utan", null));
        _house.PointOf(place, ContactRole.RegionalDevelopment, null);

        var page = await _house.Page("contacts/test");
        var rows = page.QuerySelectorAll("tbody td:last-child").Select(td => td.TextContent.Trim()).ToList();
        Assert.Equal(["Åsa Ek", "Bo Utan has no e-mail address. Tone Dahl, the deputy, gets it.", "Not sentPer Utan has no e-mail address and gets nothing. Add it to the person.", "Not sentNobody has it, so nobody can be tested."], rows);

        var answer = await (await OpenForm.At(_house, "contacts/test", name: "test-contacts")).Send(("ContactPointId", ""));

        Assert.EndsWith("/contacts", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var letters = await _house.Fresh().OutgoingMails.OrderBy(m => m.Recipient).ToListAsync();
        Assert.Equal(["asa@example.org", "tone@example.org"], letters.Select(m => m.Recipient));
        Assert.Equal(["Provfråga: Starta företag i Fjällvik", "Testmelding: Reiseliv i Fjällvik"], letters.Select(m => m.Subject));
        Assert.Contains("Löftet är svar inom 2 arbetsdagar.", letters[0].Body, StringComparison.Ordinal);
        Assert.Contains($"http://localhost:5080/{House.Ours}/contact-test/", letters[1].Body, StringComparison.Ordinal);
        Assert.Contains("16. mars", letters[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_several_matters_gets_one_letter_and_one_answer_is_enough()
    {
        var place = _house.Municipality("Fjällvik");
        var person = _house.Reachable("Åsa Ek", "asa@example.org", Language.Swedish);
        _house.PointOf(place, ContactRole.StartUps, person, replyDays: 5);
        _house.PointOf(place, ContactRole.Funding, person, replyDays: 2);

        Acting.Agreed(await Sent(null));

        var letter = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal("Provfråga: 2 kontaktpunkter", letter.Subject);
        Assert.Contains("Fjällvik (Starta företag), Fjällvik (", letter.Body, StringComparison.Ordinal);
        Assert.Contains("inom 2 arbetsdagar", letter.Body, StringComparison.Ordinal);
        var token = Tested.TokenIn(letter.Body);
        var lead = (await _house.Page($"contact-test/{token}", Who.Anonymous)).QuerySelector(".lead")!.TextContent;
        Assert.Equal(2, lead.Split("Fjällvik").Length - 1);
        _clock.Now += TimeSpan.FromHours(3);
        Acting.Agreed(await _house.In(House.Ours, null).GetRequiredService<AnswerContactTest>().Handle(token));
        Assert.Equal(2, await _house.Fresh().ContactTests.CountAsync(t => t.AnsweredAt != null));
    }

    [Fact]
    public async Task The_database_holds_a_hash_and_not_the_token()
    {
        var token = await _house.Test(_house.PointOf(_house.Municipality("Fjällvik"), ContactRole.StartUps, _house.Reachable("Åsa Ek", "asa@example.org")));

        var test = await _house.Fresh().ContactTests.SingleAsync();

        Assert.Equal(43, token.Length);
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)), test.Hash);
    }

    [Fact]
    public async Task A_contact_point_is_tested_once_in_seven_days()
    {
        var place = _house.Municipality("Fjällvik");
        var person = _house.Reachable("Åsa Ek", "asa@example.org");
        var (one, two) = (_house.PointOf(place, ContactRole.StartUps, person), _house.PointOf(place, ContactRole.Funding, person));
        await _house.Test(one);

        _clock.Now += TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1);
        Assert.Contains("March 02", Acting.Refused(await Sent(one.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal(two.Id, Assert.Single(Acting.Agreed(await Sent(null))).ContactPointId);
        Assert.Equal("There is nobody to send to now. The list says why.", Acting.Refused(await Sent(null)).Reason);

        _clock.Now += TimeSpan.FromMinutes(2);
        Assert.Equal(one.Id, Assert.Single(Acting.Agreed(await Sent(null))).ContactPointId);
    }

    [Fact]
    public async Task Of_two_who_send_at_one_time_one_is_refused()
    {
        var point = _house.PointOf(_house.Municipality("Fjällvik"), ContactRole.StartUps, _house.Reachable("Åsa Ek", "asa@example.org"));

        var answers = await Task.WhenAll(Task.Run(() => Sent(point.Id)), Task.Run(() => Sent(point.Id)));

        Assert.Single(answers, answer => answer.Try(out _, out _));
        Assert.Equal((1, 1), (await _house.Fresh().ContactTests.CountAsync(), await _house.Fresh().OutgoingMails.CountAsync()));
    }

    [Fact]
    public async Task The_list_tells_of_the_last_test_of_each_and_of_those_never_tested()
    {
        var place = _house.Municipality("Fjällvik");
        var person = _house.Reachable("Åsa Ek", "asa@example.org");
        var (one, _) = (_house.PointOf(place, ContactRole.StartUps, person, replyDays: 1), _house.PointOf(place, ContactRole.Funding, person));
        await _house.Test(one);
        _clock.Now += TimeSpan.FromDays(15);
        var token = await _house.Test(one);
        _clock.Now += TimeSpan.FromHours(3);
        Acting.Agreed(await _house.In(House.Ours, null).GetRequiredService<AnswerContactTest>().Handle(token));

        var cells = (await _house.Page("contacts", Who.Reader)).QuerySelectorAll("tbody td:last-child").Select(td => td.TextContent.Trim()).ToList();

        Assert.Contains("Answered after 3 hours", cells[0], StringComparison.Ordinal);
        Assert.Contains("Sent 17 March", cells[0], StringComparison.Ordinal);
        Assert.Equal("Not tested yet", cells[1]);
    }

    [Fact]
    public async Task An_erased_person_takes_the_tests_along_and_reads_of_them_before()
    {
        var person = _house.Reachable("Åsa Ek", "asa@example.org");
        await _house.Test(_house.PointOf(_house.Municipality("Fjällvik"), ContactRole.StartUps, person));
        var erase = _house.Coordinator().GetRequiredService<ErasePerson>();

        Assert.Contains(await erase.Held(person.Id), held => held.Where == "Test messages" && held.What == "Starting a business in Fjällvik");
        Acting.Agreed(await erase.Handle(person.Id));

        Assert.Empty(await _house.Fresh().ContactTests.ToListAsync());
    }

    [Fact]
    public async Task One_that_is_not_there_is_not_found() =>
        await Assert.ThrowsAsync<Samhandling.Platform.NotFoundException>(() => Sent(Guid.NewGuid()));

    public void Dispose() => _house.Dispose();

    private async Task<Samhandling.Platform.Result<IReadOnlyList<ContactTest>>> Sent(Guid? point) => await _house.Coordinator().GetRequiredService<TestContacts>().Handle(new() { ContactPointId = point });
}
