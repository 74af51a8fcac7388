using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Reminders;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Reminders;

public sealed class RemindOfPromisesTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RemindOfPromisesTests() => _house = _clock.House();

    [Fact]
    public async Task One_letter_a_person_in_its_language_whatever_it_promised_and_only_once()
    {
        var bank = _house.Organisation("Banken");
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org", Language = Language.NorwegianBokmal }));
        foreach (var what in new[] { "Kolla lokalen", "Boka buss" }) _house.Promise(what, anna, bank, given: new(2026, 2, 20));
        _house.Promise("Inte än", anna, bank, given: new(2026, 2, 25));
        _house.Promise("Ingen adress", _house.Person("Bo Ek"), bank, given: new(2026, 2, 20));

        Assert.Equal(1, await Work());
        Assert.Equal(0, await Work());

        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal("anna@example.org", mail.Recipient);
        Assert.StartsWith("Hei Anna Ek", mail.Body, StringComparison.Ordinal);
        Assert.Contains("– Kolla lokalen, innen", mail.Body, StringComparison.Ordinal);
        Assert.Contains("– Boka buss", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Inte än", mail.Body, StringComparison.Ordinal);
        Assert.Contains($"/{House.Ours}/promises/answer/", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_that_are_over_are_deleted()
    {
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" }));
        _house.Keep(new PromiseLink { PersonId = anna.Id, Hash = [1], SentAt = _clock.Now.UtcDateTime - PromiseLink.Lasts - TimeSpan.FromSeconds(1) });
        _house.Keep(new PromiseLink { PersonId = anna.Id, Hash = [2], SentAt = _clock.Now.UtcDateTime });

        await Work();

        Assert.Equal([2], (await _house.Fresh().PromiseLinks.SingleAsync()).Hash);
    }

    public void Dispose() => _house.Dispose();

    private Task<int> Work() => _house.In(House.Ours, null).GetRequiredService<RemindOfPromises>().Work();
}
