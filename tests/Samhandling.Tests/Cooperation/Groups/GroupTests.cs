using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Groups;

public sealed class GroupTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private readonly GroupFacts _facts = Grouped.Facts(Guid.NewGuid()) with { From = Today.AddDays(-10), To = Today.AddDays(10) };

    [Fact]
    public void It_goes_on_from_its_first_day_to_its_last()
    {
        var group = Acting.Agreed(Group.Of(_facts));

        Assert.Equal([false, true, true, true, false], new[] { -11, -10, 0, 10, 11 }.Select(days => group.IsOn(Today.AddDays(days))));
    }

    [Fact]
    public void Without_an_end_it_goes_on() => Assert.True(Acting.Agreed(Group.Of(_facts with { From = null, To = null })).IsOn(DateOnly.MaxValue));

    [Theory]
    [InlineData("Name")]
    [InlineData("Purpose")]
    [InlineData("To")]
    [InlineData("MonthsBetween")]
    public void What_cannot_be_is_refused_beside_its_field(string field)
    {
        var wrong = field switch
        {
            "Name" => _facts with { Name = "\u200B " },
            "Purpose" => _facts with { Purpose = " " },
            "To" => _facts with { To = Today.AddDays(-11) },
            _ => _facts with { MonthsBetween = 37 },
        };

        Assert.Equal(field, Acting.Refused(Group.Of(wrong)).Field);
    }

    [Fact]
    public void Closed_it_ends_that_day_and_every_seat_in_it_with_it()
    {
        var group = Acting.Agreed(Group.Of(_facts with { To = null }));
        var (running, ended, later) = (Seat(null, null), Seat(null, Today.AddDays(-5)), Seat(Today.AddDays(1), null));
        group.Seats.AddRange([running, ended, later]);

        Acting.Agreed(group.Close(Today, "Gemensam bokning"));

        Assert.Equal((true, false), (group.IsOn(Today), group.IsOn(Today.AddDays(1))));
        Assert.Equal([running, ended], group.Seats);
        Assert.Equal([Today, Today.AddDays(-5)], group.Seats.Select(s => s.To));

        GroupSeat Seat(DateOnly? from, DateOnly? to) => Acting.Agreed(GroupSeat.In(group, Guid.NewGuid(), new(null, SeatPart.Member, null, from, to)));
    }

    [Fact]
    public void It_is_closed_once_and_not_without_a_word_on_what_was_won_nor_before_it_began()
    {
        var group = Acting.Agreed(Group.Of(_facts));

        Assert.Equal("Benefit", Acting.Refused(group.Close(Today, " ")).Field);
        Acting.Refused(group.Close(Today.AddDays(-11), "Mycket"));
        Acting.Agreed(group.Close(Today, "Mycket"));
        Acting.Refused(group.Close(Today.AddDays(1), "Mer"));
        Assert.Equal((Today, "Mycket"), (group.ClosedOn, group.Benefit));
    }

    [Fact]
    public void What_it_concerns_is_what_was_said_last()
    {
        var (group, first, second) = (Acting.Agreed(Group.Of(_facts)), Guid.NewGuid(), Guid.NewGuid());

        group.Concern([first]);
        var kept = group.Places.Single();
        group.Concern([first, second]);
        Assert.Same(kept, group.Places[0]);
        group.Concern([second]);

        Assert.Equal([second], group.Places.Select(p => p.PlaceId));
    }
}
