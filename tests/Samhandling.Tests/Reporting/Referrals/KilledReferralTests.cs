using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Reporting.Referrals;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Referrals;

public sealed class KilledReferralTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly Killing _killing = new();
    private readonly House _house;

    public KilledReferralTests() => _house = _clock.House(_killing.AddTo);

    [Fact]
    public async Task Killed_at_any_statement_a_referral_has_its_letter_or_is_none_and_sent_again_it_is_one()
    {
        var (one, bank) = (_house.Case(_house.Municipality("Fjällvik")), _house.Organisation("Banken"));
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" }));
        ReferCase.Form form = new() { Who = Givers.Key(anna.Id, bank.Id), Need = "Lån till båt", HasAgreed = true };
        var kills = 0;
        while (await _killing.At(kills + 1, async () => Acting.Agreed(await _house.In(House.Ours, Role.Coordinator).GetRequiredService<ReferCase>().Handle(one.Id, form))))
        {
            kills++;
            var letters = await _house.Fresh().OutgoingMails.CountAsync();
            Assert.Equal((letters, true), (await _house.Fresh().Referrals.CountAsync(), letters < 2));
        }

        Assert.InRange(kills, 5, 100);
        // Pressed twice, as when the answer was lost on its way: the letter went once.
        Acting.Agreed(await _house.Get<ReferCase>().Handle(one.Id, form));
        Assert.Equal((1, 1), (await _house.Fresh().Referrals.CountAsync(), await _house.Fresh().OutgoingMails.CountAsync()));
    }

    public void Dispose() => _house.Dispose();
}
