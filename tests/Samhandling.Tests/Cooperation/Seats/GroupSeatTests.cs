using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Seats;

public sealed class GroupSeatTests
{
    private static readonly DateOnly First = new(2026, 1, 1), Last = new(2026, 12, 31);

    private readonly Group _group = Acting.Agreed(Group.Of(Grouped.Facts(Guid.NewGuid()) with { From = First, To = Last }));
    private readonly Guid _organisation = Guid.NewGuid(), _person = Guid.NewGuid();

    [Theory]
    [InlineData("2025-12-31", null, "From")]
    [InlineData("2027-01-01", null, "From")]
    [InlineData("2026-03-02", "2026-03-01", "To")]
    public void Nobody_sits_there_before_the_group_began_after_it_ended_or_until_before(string from, string? to, string field) =>
        Assert.Equal(field, Acting.Refused(In(from: Day(from), to: to is null ? null : Day(to))).Field);

    [Fact]
    public void After_a_group_was_closed_no_seat_begins()
    {
        Acting.Agreed(_group.Close(new(2026, 6, 30), "Mycket"));

        Assert.Equal("From", Acting.Refused(In(from: new(2026, 7, 1))).Field);
    }

    [Fact]
    public void A_deputy_stands_in_for_a_seat_of_the_group_that_is_no_deputys()
    {
        var member = Seated(In());
        var deputy = Seated(In(SeatPart.Deputy, Guid.NewGuid(), deputyFor: member.Id));

        Assert.Equal(member.Id, deputy.DeputyForId);
        foreach (var wrong in new Guid?[] { null, Guid.NewGuid(), deputy.Id })
            Assert.Equal("DeputyForId", Acting.Refused(In(SeatPart.Deputy, Guid.NewGuid(), deputyFor: wrong)).Field);
        Assert.Equal("DeputyForId", Acting.Refused(member.Change(_group, new(_person, SeatPart.Deputy, member.Id, null, null))).Field);
    }

    [Fact]
    public void Who_is_no_deputy_stands_in_for_nobody() => Assert.Null(Acting.Agreed(In(deputyFor: Seated(In()).Id, person: Guid.NewGuid())).DeputyForId);

    [Theory]
    [InlineData("2026-02-01", "2026-03-31", "2026-04-01", null, true)]
    [InlineData("2026-02-01", "2026-03-31", "2026-03-31", null, false)]
    [InlineData("2026-02-01", null, null, "2026-01-31", true)]
    [InlineData("2026-02-01", null, null, null, false)]
    public void A_person_sits_there_for_an_organisation_once_at_a_time(string from, string? to, string? nextFrom, string? nextTo, bool mayBe)
    {
        Seated(In(from: Day(from), to: Day(to)));

        Assert.Equal(mayBe, In(from: Day(nextFrom), to: Day(nextTo)).Try(out _, out _));
        Acting.Agreed(GroupSeat.In(_group, Guid.NewGuid(), new(_person, SeatPart.Member, null, Day(nextFrom), Day(nextTo))));
    }

    [Fact]
    public void Several_seats_of_an_organisation_may_be_vacant()
    {
        Seated(GroupSeat.In(_group, _organisation, new(null, SeatPart.Member, null, null, null)));

        Acting.Agreed(GroupSeat.In(_group, _organisation, new(null, SeatPart.Member, null, null, null)));
    }

    private static DateOnly? Day(string? day) => day is null ? null : Samhandling.Actors.Register.ADayAttribute.Read(day);

    private Samhandling.Platform.Result<GroupSeat> In(SeatPart part = SeatPart.Member, Guid? person = null, DateOnly? from = null, DateOnly? to = null, Guid? deputyFor = null) =>
        GroupSeat.In(_group, _organisation, new(person ?? _person, part, deputyFor, from, to));

    private GroupSeat Seated(Samhandling.Platform.Result<GroupSeat> answer)
    {
        var seat = Acting.Agreed(answer);
        _group.Seats.Add(seat);
        return seat;
    }
}
