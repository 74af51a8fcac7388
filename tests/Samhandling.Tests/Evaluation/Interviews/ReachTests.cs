using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Handover;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Rounds;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Interviews;

/// <summary>Interviews among all that is done: which municipalities they reach, and who must be asked when somebody leaves.</summary>
public sealed class ReachTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_interview_reaches_the_municipality_it_is_held_for_once_it_is_held_and_follows_what_is_said_of_it()
    {
        var (round, north, south) = (_house.EvaluationRound(), _house.Municipality("Norrby"), _house.Municipality("Söderby"));
        InterviewForm form = new() { Title = "Chef", PlaceId = north.Id };
        var interview = Acting.Agreed(await _house.Get<PlanInterview>().Handle(round.Id, form));
        Assert.Equal([("Norrby", 0), ("Söderby", 0)], await Interviews());

        (form.State, form.HeldOn) = (InterviewState.Done, "2026-02-05");
        interview = Acting.Agreed(await _house.Get<DescribeInterview>().Handle(interview.Id, form));
        Assert.Equal([("Norrby", 1), ("Söderby", 0)], await Interviews());
        (form.PlaceId, form.Version) = (south.Id, interview.Version);
        Acting.Agreed(await _house.Get<DescribeInterview>().Handle(interview.Id, form));
        Assert.Equal([("Norrby", 0), ("Söderby", 1)], await Interviews());

        Acting.Agreed(await _house.Get<RemoveInterview>().Handle(interview.Id));
        Assert.False(await _house.Fresh().Reaches.AnyAsync());
    }

    [Fact]
    public async Task Who_is_asked_again_reaches_again_and_a_round_that_is_removed_leaves_nothing_behind()
    {
        var (former, place) = (_house.EvaluationRound(), _house.Municipality("Norrby"));
        _house.Interview(former, f => f with { PlaceId = place.Id });
        var round = _house.EvaluationRound(former: former, title: "Nästa");
        Acting.Agreed(await _house.Get<ReuseFrame>().Handle(round.Id));
        Assert.Equal(place.Id, (await _house.Fresh().Reaches.SingleAsync()).PlaceId);

        Acting.Agreed(await _house.Get<RemoveEvaluation>().Handle(round.Id));

        Assert.False(await _house.Fresh().Reaches.AnyAsync());
    }

    [Fact]
    public async Task Who_leaves_hands_over_the_interviews_that_are_not_held_yet()
    {
        var (round, person) = (_house.EvaluationRound(), _house.Person("Åsa Ek"));
        var planned = _house.Interview(round, f => f with { PersonId = person.Id, State = InterviewState.Planned, HeldOn = null });
        _house.Interview(round, f => f with { PersonId = person.Id });

        var left = new List<Inheritance>();
        foreach (var source in _house.In(House.Ours, Role.Coordinator).GetServices<IHandOver>()) left.AddRange(await source.Of(person.Id, default));

        Assert.Equal([("Utvärderingen", $"interviews/{planned.Id}")], left.Select(i => (i.Title, i.Path)));
    }

    [Theory, InlineData("interviews"), InlineData("passages"), InlineData("statements")]
    public async Task The_menu_says_where_one_is_also_deep_in_an_evaluation(string path)
    {
        var round = _house.EvaluationRound();
        var passage = _house.Passage(_house.Interview(round));
        var id = path switch { "interviews" => passage.InterviewId, "passages" => passage.Id, _ => _house.Statement(round).Id };

        var page = await _house.Page($"{path}/{id}", Who.Analyst);

        Assert.All(page.QuerySelectorAll("nav.loop"), loop => Assert.Equal("How it goes", loop.QuerySelector("[aria-current=page]")!.TextContent));
    }

    public void Dispose() => _house.Dispose();

    private async Task<IEnumerable<(string, double)>> Interviews()
    {
        var matrix = await _house.In(House.Ours, Role.Coordinator).GetRequiredService<ReadCoverage>().Of(new(null, null, 2026));
        var here = matrix.Kinds.Index().Single(k => k.Item.Key == InterviewsModule.ActivityKey).Index;
        return matrix.Rows.OrderBy(r => r.Name, StringComparer.Ordinal).Select(r => (r.Name, r.Counts[here]));
    }
}
