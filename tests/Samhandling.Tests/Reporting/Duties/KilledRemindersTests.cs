using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Reporting.Duties;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Duties;

public sealed class KilledRemindersTests : IDisposable
{
    // It is 2 March 2026: sixty days before 1 May.
    private readonly SetClock _clock = new();
    private readonly Killing _killing = new();
    private readonly House _house;

    public KilledRemindersTests() => _house = _clock.House(_killing.AddTo);

    [Fact]
    public async Task Killed_at_any_statement_no_reminder_is_lost_and_none_is_written_twice()
    {
        foreach (var name in new[] { "Anna", "Bo", "Cia" }) _house.Duty(due: new(2026, 5, 1), person: _house.Keep(Person.Of(new() { Name = name, Email = $"{name}@example.org" })).Id);
        var kills = 0;
        while (await _killing.At(kills + 1, Work))
        {
            kills++;
            var letters = await _house.Fresh().OutgoingMails.CountAsync();
            Assert.True(letters is 0 or 3, $"{letters} letters of 3.");
        }

        Assert.InRange(kills, 3, 100);
        await Work();
        Assert.Equal(["Anna@example.org", "Bo@example.org", "Cia@example.org"], await _house.Fresh().OutgoingMails.OrderBy(m => m.Recipient).Select(m => m.Recipient).ToListAsync());
    }

    public void Dispose() => _house.Dispose();

    private Task Work() => _house.In(House.Ours, null).GetRequiredService<RemindOfDuties>().Work();
}
