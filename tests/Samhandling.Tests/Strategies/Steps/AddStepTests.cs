using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Steps;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Steps;

public sealed class AddStepTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_step_comes_last_unless_it_is_put_elsewhere()
    {
        var process = _house.Process();
        _house.Step(process);
        var form = await OpenForm.At(_house, $"processes/{process.Id}/steps/new", name: "add-step");

        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#name-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Name", "Utkast"), ("Promise", "CoCreate"))).StatusCode);

        Assert.Equal(("Utkast", 2, StepPromise.CoCreate), await _house.Fresh().ProcessSteps.SingleAsync(s => s.Name == "Utkast") is var step ? (step.Name, step.Place, step.Promise) : default);
    }

    public void Dispose() => _house.Dispose();
}
