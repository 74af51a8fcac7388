using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Registering;

public sealed class RegisterForEditionTests : IDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public RegisterForEditionTests() => _house = _meanwhile.House();

    [Fact]
    public async Task Anybody_registers_on_the_open_page_and_is_written_to_in_the_own_language()
    {
        var (bank, edition) = (_house.Organisation("Sparbanken Nord"), _house.Edition(capacity: 2));
        var browser = _house.Browser(Who.Anonymous);
        browser.DefaultRequestHeaders.AcceptLanguage.Add(new("nb"));

        var answer = await (await OpenForm.At(browser, Address(edition))).SendAll(("Name", "Anna Ek"), ("Email", " Anna@Example.org "), ("OrganisationName", "sparbanken  nord"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Takk", (await House.Read(await browser.GetAsync(answer.Headers.Location))).QuerySelector("h1")!.TextContent);
        var kept = await _house.Fresh().Registrations.SingleAsync();
        Assert.Equal(("Anna Ek", "anna@example.org", bank.Id, Language.NorwegianBokmal, false, 1), (kept.Name, kept.Email, kept.OrganisationId!.Value, kept.Language, kept.IsWaiting, kept.Number));
        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal(("anna@example.org", "Du har en plass: Konferensen"), (mail.Recipient, mail.Subject));
    }

    [Fact]
    public async Task Who_comes_when_the_seats_are_taken_stands_on_the_waiting_list_and_one_address_is_one_registration()
    {
        var edition = _house.Edition(capacity: 1);
        foreach (var (name, email) in new[] { ("Anna", "anna@example.org"), ("Bo", "bo@example.org"), ("Anna igen", "ANNA@example.org") }) Acting.Agreed(await Register(edition, email, name));

        var kept = await _house.Fresh().Registrations.OrderBy(r => r.Number).ToListAsync();
        Assert.Equal([("Anna", false), ("Bo", true)], kept.Select(r => (r.Name, r.IsWaiting)));
        // Whoever registers again is told again, and what they learn on the page is the same.
        Assert.Equal(["anna@example.org", "anna@example.org", "bo@example.org"], (await _house.Fresh().OutgoingMails.ToListAsync()).Select(m => m.Recipient).Order());
        Assert.Contains("waiting list", (await _house.Page($"editions/{edition.Id}/public", Who.Anonymous)).QuerySelector("button[type=submit]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_at_the_last_seat_one_gets_it_and_the_other_waits()
    {
        var edition = _house.Edition(capacity: 1);
        // The other comes in when the first has counted the seats and is about to take the last one.
        _meanwhile.Act = async () => Acting.Agreed(await Register(edition, "bo@example.org", "Bo"));

        Acting.Agreed(await Register(edition, "anna@example.org", "Anna"));

        Assert.Equal([("Bo", false), ("Anna", true)], (await _house.Fresh().Registrations.OrderBy(r => r.Number).ToListAsync()).Select(r => (r.Name, r.IsWaiting)));
        Assert.Equal(2, await _house.Fresh().OutgoingMails.CountAsync());
    }

    [Fact]
    public async Task Of_many_at_once_as_many_get_a_seat_as_there_are_and_nobody_is_lost()
    {
        var edition = _house.Edition(capacity: 5);
        var scopes = Enumerable.Range(0, 12).Select(_ => _house.In(House.Ours, null).GetRequiredService<RegisterForEdition>()).ToList();

        var answers = await Task.WhenAll(scopes.Select((register, i) => Task.Run(() => register.Handle(edition.Id, new() { Name = $"Nr {i}", Email = $"nr{i}@example.org" }))));

        Assert.All(answers, answer => Acting.Agreed(answer));
        var kept = await _house.Fresh().Registrations.OrderBy(r => r.Number).ToListAsync();
        Assert.Equal(Enumerable.Range(1, 12), kept.Select(r => r.Number));
        Assert.Equal(Enumerable.Repeat(false, 5).Concat(Enumerable.Repeat(true, 7)), kept.Select(r => r.IsWaiting));
    }

    [Fact]
    public async Task One_who_is_in_the_register_under_that_address_is_known()
    {
        var person = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "Anna@Example.org" }));
        var edition = _house.Edition();

        Acting.Agreed(await Register(edition, "Anna@Example.org", "Anna"));

        Assert.Equal(person.Id, (await _house.Fresh().Registrations.SingleAsync()).PersonId);
    }

    [Fact]
    public async Task What_is_missing_or_closed_is_told_and_nothing_is_kept()
    {
        var (open, closed, hidden) = (_house.Edition(), _house.Edition(day: new(2020, 1, 15), place: _house.MeetingPlace("Förr")), _house.Edition(place: _house.MeetingPlace("Vår"), isPublic: false));
        var page = await House.Read(await (await OpenForm.At(_house.Browser(Who.Anonymous), Address(open))).SendAll(("Name", ""), ("Email", "anna")));
        Assert.NotNull(page.QuerySelector("#name-error"));
        Assert.Contains("anna", (await House.Read(await (await OpenForm.At(_house.Browser(Who.Anonymous), Address(open))).SendAll(("Name", "Anna"), ("Email", "anna")))).QuerySelector("#email-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await House.Read(await (await OpenForm.At(_house.Browser(Who.Anonymous), Address(open))).SendAll(("Name", "Anna"), ("Email", " ")))).QuerySelector("#email-error"));

        Assert.Contains("closed", Acting.Refused(await Register(closed, "anna@example.org", "Anna")).Reason, StringComparison.Ordinal);
        Assert.Null((await _house.Page($"editions/{closed.Id}/public", Who.Anonymous)).QuerySelector("#email"));
        await Assert.ThrowsAsync<Samhandling.Platform.NotFoundException>(() => Register(hidden, "anna@example.org", "Anna"));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync(Address(open).Replace(House.Ours, House.Another, StringComparison.Ordinal))).StatusCode);
        Assert.False(await _house.Fresh().Registrations.AnyAsync());
    }

    [Fact]
    public async Task An_address_that_is_registered_again_and_again_is_written_to_five_times_an_hour_and_no_more()
    {
        var edition = _house.Edition();
        for (var i = 0; i < 5; i++) Acting.Agreed(await Register(edition, "anna@example.org", "Anna"));

        await Assert.ThrowsAsync<Samhandling.Platform.Limiting.LaterException>(() => Register(edition, "anna@example.org", "Anna"));

        Assert.Equal(5, await _house.Fresh().OutgoingMails.CountAsync());
    }

    public void Dispose() => _house.Dispose();

    private static string Address(Edition edition) => $"/{House.Ours}/editions/{edition.Id}/public";

    private Task<Samhandling.Platform.Result<Edition>> Register(Edition edition, string email, string name) =>
        _house.In(House.Ours, null).GetRequiredService<RegisterForEdition>().Handle(edition.Id, new() { Name = name, Email = email });
}
