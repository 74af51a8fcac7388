using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Digests;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Digests;

public sealed class KilledDigestsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly Killing _killing = new();
    private readonly House _house;

    public KilledDigestsTests() => _house = _clock.House(_killing.AddTo);

    [Fact]
    public async Task Killed_at_any_statement_no_letter_is_lost_and_none_is_written_twice()
    {
        var bank = _house.Organisation("Banken");
        foreach (var name in new[] { "Anna", "Bo", "Cia" }) _house.Promise($"Löfte av {name}", _house.Keep(Person.Of(new() { Name = name, Email = $"{name}@example.org" })), bank, due: new(2026, 3, 5));
        var kills = 0;
        while (await _killing.At(kills + 1, Work))
        {
            kills++;
            // All or nothing: no letter without the day on which it went and the link that it holds, and no day without its letter.
            var letters = await _house.Fresh().OutgoingMails.CountAsync();
            Assert.True(letters is 0 or 3, $"{letters} letters of 3.");
            Assert.Equal((letters, letters), (await _house.Fresh().DigestChoices.CountAsync(c => c.LastOn != null), await _house.Fresh().DigestLinks.CountAsync()));
        }

        Assert.InRange(kills, 5, 100);
        Assert.Equal(["Anna@example.org", "Bo@example.org", "Cia@example.org"], await _house.Fresh().OutgoingMails.OrderBy(m => m.Recipient).Select(m => m.Recipient).ToListAsync());
        await Work();
        Assert.Equal((3, 3), (await _house.Fresh().OutgoingMails.CountAsync(), await _house.Fresh().DigestLinks.CountAsync()));
    }

    public void Dispose() => _house.Dispose();

    private Task Work() => _house.In(House.Ours, null).GetRequiredService<WriteDigests>().Work();
}
