using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Representation;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Representation;

public sealed class TellGroupMetTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly Group _group;
    private readonly Organisation _county, _tourism;

    public TellGroupMetTests()
    {
        _house = _clock.House();
        (_county, _tourism) = (_house.Organisation("Länsstyrelsen"), _house.Organisation("Turismen"));
        _group = _house.Group("Fjällrådet", _county, f => f with { IsOurs = false });
    }

    [Theory]
    // From the calendar: the Easter of 2026 is 5 April, the 17th of May a Sunday, the 6th of June a Saturday.
    [InlineData("2026-03-02", "SE", "2026-03-09")]
    [InlineData("2026-03-06", "SE", "2026-03-13")]
    [InlineData("2026-03-07", "SE", "2026-03-13")]
    [InlineData("2026-04-01", "SE", "2026-04-10")]
    [InlineData("2026-04-01", "NO", "2026-04-13")]
    [InlineData("2026-04-01", null, "2026-04-08")]
    public void It_is_due_on_the_fifth_working_day_after_in_the_country(string met, string? country, string due) =>
        Assert.Equal(due, ADayAttribute.Write(ReportBack.Due(ADayAttribute.Read(met)!.Value, country)));

    [Fact]
    public async Task Each_who_represents_us_there_that_day_owes_a_report_and_nobody_else()
    {
        var (ours, former, deputy) = (_house.Person("Åsa Ek"), _house.Person("Bo Ek"), _house.Person("Ola Ek"));
        var seat = _house.GroupSeat(_group, _tourism, ours);
        _house.GroupSeat(_group, _tourism, former, to: new(2026, 2, 1));
        _house.GroupSeat(_group, _tourism, deputy, SeatPart.Deputy, deputyFor: seat.Id);
        _house.GroupSeat(_group, _county, _house.Person("Pål Ek"), SeatPart.Leader);
        _house.GroupSeat(_group, _house.Organisation("Banken"));

        var answer = await (await OpenForm.At(_house, $"groups/{_group.Id}", Who.Partner, "tell-met")).Send(("MetOn", "2026-02-27"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var report = await _house.Fresh().ReportBacks.SingleAsync();
        Assert.Equal((seat.Id, new DateOnly(2026, 3, 6), (DateOnly?)null), (report.GroupSeatId, report.DueOn, report.ToldOn));
        Assert.Equal("Due 06/03/2026", (await _house.Page($"groups/{_group.Id}")).QuerySelector("#reports ~ .table-scroll td[data-label=Report]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("2026-03-03")]
    [InlineData("2020-01-01")]
    [InlineData("2026-03-01")]
    public async Task A_day_to_come_one_with_nobody_there_and_one_that_is_told_are_refused(string day)
    {
        _house.GroupSeat(_group, _tourism, _house.Person("Åsa Ek"), from: new(2026, 1, 1));
        Acting.Agreed(await Tell("2026-03-01"));

        Assert.Equal("MetOn", Acting.Refused(await Tell(day)).Field);
        Assert.Single(_house.Fresh().ReportBacks);
    }

    [Fact]
    public async Task Our_own_groups_keep_minutes_instead()
    {
        var own = _house.Group("Rådet");

        Acting.Refused(await _house.Get<TellGroupMet>().Handle(own.Id, new() { MetOn = "2026-03-01" }));
        Assert.Null((await _house.Page($"groups/{own.Id}")).QuerySelector("#reports"));
    }

    private Task<Samhandling.Platform.Result<Group>> Tell(string day) => _house.In(House.Ours, Samhandling.Platform.Role.Partner).GetRequiredService<TellGroupMet>().Handle(_group.Id, new() { MetOn = day });

    public void Dispose() => _house.Dispose();
}
