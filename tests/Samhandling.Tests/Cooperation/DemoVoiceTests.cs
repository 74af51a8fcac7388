using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.Ideas;
using Samhandling.Cooperation.Positions;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

public sealed class DemoVoiceTests : IDisposable
{
    private readonly House _house = new SetClock().House();

    [Fact]
    public async Task The_demo_has_an_idea_that_became_something_one_that_waits_too_long_and_a_position_with_its_dissent()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        var db = _house.Fresh();
        Assert.Equal("Ideas that should have been answered: 1", (await _house.Page("ideas")).QuerySelector("h1")!.TextContent);
        Assert.Equal([IdeaState.Became, IdeaState.Closed], (await db.Ideas.Where(i => i.AnsweredOn != null).ToListAsync()).Select(i => i.State).Order());
        Assert.Single(await db.Ideas.Where(i => i.LineId != null).ToListAsync());
        Assert.Equal((3, 1), (await db.OpenQuestions.CountAsync(), await db.OpenQuestions.CountAsync(q => q.AnsweredOn != null)));
        Assert.Equal((4, 1), (await db.PositionVoices.CountAsync(), await db.PositionVoices.CountAsync(v => v.IsDissent)));
        Assert.Equal(4, (await db.Dilemmas.Include(d => d.Rankings).SingleAsync()).Rankings.Count);
        Assert.Equal(1, await db.InputInvitations.CountAsync(i => i.AnsweredAt != null));
    }

    public void Dispose() => _house.Dispose();
}
