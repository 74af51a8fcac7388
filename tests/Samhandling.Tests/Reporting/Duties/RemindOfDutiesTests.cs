using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Reporting.Duties;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Duties;

public sealed class RemindOfDutiesTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RemindOfDutiesTests() => _house = _clock.House();

    [Fact]
    public async Task Who_sees_to_it_gets_a_letter_at_each_step_once_in_the_own_language()
    {
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org", Language = Language.NorwegianBokmal }));
        _house.Duty(due: new(2026, 5, 1), person: anna.Id);
        _house.Duty(due: new(2026, 5, 10));
        _house.Duty(due: new(2027, 5, 1), person: anna.Id);

        // 2 March is sixty days before 1 May.
        Assert.Equal(1, await Work());
        Assert.Equal(0, await Work());
        _clock.Now += TimeSpan.FromDays(45);
        Assert.Equal(0, await Work());
        _clock.Now += TimeSpan.FromDays(1);
        Assert.Equal(1, await Work());

        var mails = await _house.Fresh().OutgoingMails.ToListAsync();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, mail => Assert.StartsWith("Hei Anna Ek", mail.Body, StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.Contains($"/{House.Ours}/duties/", mail.Body, StringComparison.Ordinal));
    }

    private Task<int> Work() => _house.In(House.Ours, Role.Coordinator).GetRequiredService<RemindOfDuties>().Work();

    public void Dispose() => _house.Dispose();
}
