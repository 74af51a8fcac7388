using System.Net;
using Samhandling.Cooperation.Plans;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Activities;

public sealed class UnlinkActivityTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_taken_back_and_what_is_done_stays()
    {
        var link = _house.Activity(_house.Objective());

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"objective-activities/{link.Id}/remove")).SendAll()).StatusCode);

        Assert.Empty(_house.Fresh().ObjectiveActivities);
        Assert.Single(_house.Fresh().Efforts);
    }

    [Fact]
    public async Task An_objective_for_which_something_is_done_is_retired_and_not_lost()
    {
        var objective = _house.Objective();
        _house.Activity(objective);

        Assert.NotNull(Acting.Agreed(await _house.Get<RetireObjective>().Handle(objective.Id)).RetiredOn);
    }

    public void Dispose() => _house.Dispose();
}
