using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Interest;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Votes;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

public sealed class DemoPlanTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_a_plan_with_a_clash_a_proposed_group_a_vote_with_a_reservation_and_neighbours_over_the_border()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        var db = _house.Fresh();
        Assert.Single(PlanClash.Of(await db.Efforts.Include(e => e.Parts).ToListAsync()));
        Assert.Equal(2, (await db.GroupProposals.Include(p => p.Interests).ThenInclude(i => i.Organisation).SingleAsync()).Organisations);
        var ballot = await db.Ballots.Include(b => b.Reservations).SingleAsync();
        Assert.Equal((BallotOutcome.Carried, 2, 1), (ballot.Outcome, ballot.Needed!.Value, ballot.Reservations.Count));
        Assert.NotNull((await _house.Page("plan")).QuerySelector(".message.warn"));
        Assert.Equal(2, (await _house.Page("borders?across=nations")).QuerySelectorAll("tbody tr").Length);
    }

    public void Dispose() => _house.Dispose();
}
