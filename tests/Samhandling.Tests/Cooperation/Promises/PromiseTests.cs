using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Promises;

public sealed class PromiseTests
{
    private static readonly DateOnly Given = new(2026, 1, 10);
    private static readonly PromiseFacts Facts = new("Kolla lokalen", Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), new(2026, 4, 1));

    [Fact]
    public void It_goes_from_promised_to_started_to_done_and_keeps_its_days()
    {
        var promise = New();
        Acting.Agreed(promise.Answer(PromiseState.Started, null, new(2026, 1, 20)));
        Acting.Agreed(promise.Answer(PromiseState.Done, " klart ", new(2026, 2, 20)));
        Acting.Agreed(promise.Answer(PromiseState.Done, null, new(2026, 3, 20)));
        Assert.Equal((new DateOnly(2026, 1, 20), new DateOnly(2026, 2, 20), "klart", 3), (promise.StartedOn!.Value, promise.EndedOn!.Value, promise.Note, promise.Version));

        Acting.Agreed(promise.Answer(PromiseState.Started, null, new(2026, 4, 20)));
        Assert.Equal((new DateOnly(2026, 1, 20), null), (promise.StartedOn!.Value, promise.EndedOn));
        Acting.Agreed(promise.Answer(PromiseState.Promised, null, new(2026, 4, 20)));
        Assert.Null(promise.StartedOn);
    }

    [Fact]
    public void It_is_dropped_with_a_reason_alone()
    {
        var promise = New();
        Assert.Equal("Note", Acting.Refused(promise.Answer(PromiseState.Dropped, " ", new(2026, 1, 20))).Field);
        Assert.True(promise.IsOpen);
        Acting.Agreed(promise.Answer(PromiseState.Dropped, "Inga pengar", new(2026, 1, 20)));
        Assert.False(promise.IsOpen);
        Assert.Equal(new DateOnly(2026, 1, 20), promise.EndedOn);
    }

    [Fact]
    public void It_needs_words_and_a_day_that_can_be_and_counts_as_joint_with_another_organisation_alone()
    {
        Assert.Equal("What", Acting.Refused(Promise.Of(Facts with { What = " " }, Given)).Field);
        Assert.Equal("DueOn", Acting.Refused(Promise.Of(Facts with { DueOn = Given.AddDays(-1) }, Given)).Field);
        Assert.True(New().IsJoint);
        Assert.False(Acting.Agreed(Promise.Of(Facts with { WithId = null }, Given)).IsJoint);
        Assert.False(Acting.Agreed(Promise.Of(Facts with { WithId = Facts.OrganisationId }, Given)).IsJoint);
    }

    [Fact]
    public void It_is_overdue_from_the_day_after_its_own_while_it_goes_on()
    {
        Assert.False(New().IsOverdue(new(2026, 4, 1)));
        Assert.True(New().IsOverdue(new(2026, 4, 2)));
        var done = New();
        Acting.Agreed(done.Answer(PromiseState.Done, null, new(2026, 5, 1)));
        Assert.False(done.IsOverdue(new(2026, 6, 1)));
    }

    /// <summary>Given on 10 January and due on 1 April: ten days, three months and a year after, and the day before.</summary>
    [Fact]
    public void Its_giver_is_reminded_on_the_days_that_are_documented_and_on_each_once()
    {
        var promise = New();
        var reminded = new List<DateOnly>();
        for (var day = Given; day <= Given.AddYears(2); day = day.AddDays(1))
        {
            if (!promise.IsToBeReminded(day)) continue;
            promise.Remind(day);
            reminded.Add(day);
        }
        Assert.Equal([new(2026, 1, 20), new(2026, 3, 31), new(2026, 4, 10), new(2027, 1, 10)], reminded);
    }

    [Fact]
    public void What_was_missed_by_a_few_days_is_caught_up_and_what_is_long_ago_is_not()
    {
        Assert.True(New().IsToBeReminded(new(2026, 1, 26)));
        Assert.False(New().IsToBeReminded(new(2026, 1, 27)));
        var done = New();
        Acting.Agreed(done.Answer(PromiseState.Done, null, Given));
        Assert.False(done.IsToBeReminded(new(2026, 1, 20)));
    }

    private static Promise New() => Acting.Agreed(Promise.Of(Facts, Given));
}
