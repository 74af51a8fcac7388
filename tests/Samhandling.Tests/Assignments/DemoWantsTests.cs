using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Soundings;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments;

public sealed class DemoWantsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_a_settled_round_of_eight_municipalities_and_two_orders_made_of_their_wants()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        var round = await _house.Fresh().WantRounds.SingleAsync();
        var wants = await _house.Fresh().Wants.ToListAsync();
        Assert.Equal((8, 4, 1), (wants.Count(w => w.Fate is WantFate.Merged), wants.Count(w => w.Fate is WantFate.Accepted), wants.Count(w => w.Fate is WantFate.Declined)));
        Assert.StartsWith("8 of 9 have said what they want.", (await _house.Page($"want-rounds/{round.Id}")).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([4, 4], (await _house.Fresh().Orders.Include(o => o.Wants).Where(o => o.Kind == OrderKind.Own).ToListAsync()).Select(o => o.Wants.Count));
        Assert.Equal(1, await _house.Fresh().Orders.CountAsync(o => o.Kind == OrderKind.National));
        // Of those whose last answer means yes: 150 000 and 400 000 by themselves; 60 000, and one without a ceiling, through an association.
        var sounding = await _house.Page($"soundings/{(await _house.Fresh().Soundings.SingleAsync()).Id}");
        Assert.StartsWith("5 of 8 have answered.", sounding.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["550,000 SEK", "60,000 SEK; 1 gave no ceiling", "–", "–", "–"], sounding.QuerySelectorAll("section[aria-labelledby=result] tbody td:last-child").Select(cell => cell.TextContent));
    }

    public void Dispose() => _house.Dispose();
}
