using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Steps;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Steps;

public sealed class RemoveStepTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_step_that_has_not_begun_goes()
    {
        var step = _house.Step(_house.Process());

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"process-steps/{step.Id}/remove", name: "remove-step")).Send()).StatusCode);

        Assert.False(await _house.Fresh().ProcessSteps.AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
