using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using System.Net;

namespace Samhandling.Tests.Strategies.Objectives;

public sealed class RetireObjectiveTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_that_another_points_at_stays_to_be_read()
    {
        var link = _house.Link();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"objectives/{link.ToId}/retire")).Send()).StatusCode);

        Assert.NotNull((await _house.Fresh().Objectives.SingleAsync(o => o.Id == link.ToId)).RetiredOn);
        Assert.Contains("holds no more since", (await _house.Page($"objectives/{link.ToId}")).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Single(_house.Fresh().ObjectiveLinks);
        Assert.StartsWith("It holds no more already", Acting.Refused(await _house.Get<RetireObjective>().Handle(link.ToId)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_to_which_nothing_points_goes()
    {
        Acting.Agreed(await _house.Get<RetireObjective>().Handle(_house.Objective().Id));

        Assert.Empty(_house.Fresh().Objectives);
    }

    public void Dispose() => _house.Dispose();
}
