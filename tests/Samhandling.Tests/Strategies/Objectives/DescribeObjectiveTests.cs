using System.Net;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Objectives;

public sealed class DescribeObjectiveTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_put_right_stands_on_its_page()
    {
        var objective = _house.Objective();
        var form = await OpenForm.At(_house, $"objectives/{objective.Id}/edit");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Number", "2.1"), ("Text", "Arbete hela året"))).StatusCode);

        Assert.Equal("2.1 Arbete hela året", (await _house.Page($"objectives/{objective.Id}")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_is_told()
    {
        var objective = _house.Objective();
        Acting.Agreed(await _house.Get<DescribeObjective>().Handle(objective.Id, DescribeObjective.Form.Of(objective)));

        Assert.True(Acting.Refused(await _house.Get<DescribeObjective>().Handle(objective.Id, new() { Text = "Annat", Version = 0 })).IsClash);
    }

    public void Dispose() => _house.Dispose();
}
