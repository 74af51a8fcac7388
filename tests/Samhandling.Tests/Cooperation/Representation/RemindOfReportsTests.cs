using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Representation;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Representation;

public sealed class RemindOfReportsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RemindOfReportsTests() => _house = _clock.House();

    [Fact]
    public async Task The_day_after_it_was_due_one_letter_a_person_asks_once_for_each_report()
    {
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" }));
        var seat = _house.GroupSeat(_house.Group("Fjällrådet", but: f => f with { IsOurs = false }), _house.Organisation("Turismen"), anna);
        foreach (var day in new[] { 3, 10 }) _house.Keep(ReportBack.After(seat.Id, new(2026, 2, day), "SE"));
        var told = ReportBack.After(seat.Id, new(2026, 2, 5), "SE");
        Acting.Agreed(told.Tell("Alla kom.", new(2026, 2, 6)));
        _house.Keep(told);

        // 3 and 10 February were Tuesdays: due on the 10th and the 17th.
        _clock.Now = new(2026, 2, 10, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(0, await Work());
        _clock.Now = new(2026, 2, 18, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(1, await Work());
        Assert.Equal(0, await Work());

        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal(("anna@example.org", "Berätta vad som hände (2)"), (mail.Recipient, mail.Subject));
        Assert.Contains("– Fjällrådet, 2026-02-03; skulle ha kommit 2026-02-10\n– Fjällrådet, 2026-02-10", mail.Body, StringComparison.Ordinal);
        Assert.EndsWith("/report-backs", mail.Body.TrimEnd(), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private Task<int> Work() => _house.In(House.Ours, null).GetRequiredService<RemindOfReports>().Work();
}
