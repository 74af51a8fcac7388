using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Plans;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Plans;

public sealed class EffortTests
{
    private static readonly Guid Owner = Guid.CreateVersion7();
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void What_makes_no_effort_is_refused_at_its_field()
    {
        Assert.Equal("Title", Acting.Refused(Effort.Of(Planned.Facts(Owner, title: " "))).Field);
        Assert.Equal("Market", Acting.Refused(Effort.Of(Planned.Facts(Owner, market: " "))).Field);
        Assert.Equal("To", Acting.Refused(Effort.Of(Planned.Facts(Owner, from: new(2026, 5, 4), to: new(2026, 5, 3)))).Field);
        Assert.Equal("To", Acting.Refused(Effort.Of(Planned.Facts(Owner, from: new(2026, 1, 1), to: new(2027, 1, 2)))).Field);
        Assert.Equal("From", Acting.Refused(Effort.Of(Planned.Facts(Owner, from: new(1999, 12, 31)))).Field);
        Acting.Agreed(Effort.Of(Planned.Facts(Owner, from: new(2026, 1, 1), to: new(2027, 1, 1))));
    }

    [Fact]
    public void It_is_in_each_month_in_which_it_has_a_day()
    {
        var effort = Acting.Agreed(Effort.Of(Planned.Facts(Owner, from: new(2026, 11, 30), to: new(2027, 1, 1))));

        Assert.Equal([11, 12], Enumerable.Range(1, 12).Where(month => effort.IsIn(2026, month)));
        Assert.Equal([1], Enumerable.Range(1, 12).Where(month => effort.IsIn(2027, month)));
    }

    [Fact]
    public void What_was_dropped_pays_nothing_and_what_nobody_has_said_is_not_nothing()
    {
        var effort = Acting.Agreed(Effort.Of(Planned.Facts(Owner)));
        Assert.Null(effort.Sum);
        Part(effort, PartState.Agreed, 30_000);
        Part(effort, PartState.Asked, null);
        Part(effort, PartState.Dropped, 50_000);

        Assert.Equal((30_000L, PartState.Asked, false), (effort.Sum!.Value, effort.HowFar(), effort.IsDropped));
    }

    [Fact]
    public void A_currency_stays_once_an_amount_is_said()
    {
        var effort = Acting.Agreed(Effort.Of(Planned.Facts(Owner)));
        Acting.Agreed(effort.Change(Planned.Facts(Owner) with { Currency = Currency.NOK }));
        Part(effort, PartState.Agreed, 1);

        Assert.Equal("Currency", Acting.Refused(effort.Change(Planned.Facts(Owner))).Field);
    }

    private static void Part(Effort effort, PartState state, long? pays)
    {
        EffortPart part = new() { EffortId = effort.Id, OrganisationId = Guid.CreateVersion7(), SaidOn = Today };
        effort.Parts.Add(part);
        Acting.Agreed(part.Answer(new(state, pays, null, "Därför"), Today));
    }
}
