using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Newcomers;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Newcomers;

public sealed class ReadNewcomerStepTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_reader_reads_five_steps_and_is_reminded_until_all_are_read()
    {
        Assert.NotNull((await _house.Page("", Who.Reader)).QuerySelector("section[aria-labelledby=first-steps]"));
        Assert.Null((await _house.Page("")).QuerySelector("section[aria-labelledby=first-steps]"));

        foreach (var step in Enum.GetValues<NewcomerStep>())
            Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, "newcomers", Who.Reader, "read-newcomer-step")).Send(("Step", step.ToString()))).StatusCode);

        Assert.Equal(5, await _house.Fresh().NewcomerReceipts.CountAsync());
        Assert.Equal("You have read all five steps", (await _house.Page("newcomers", Who.Reader)).QuerySelector("h1")!.TextContent);
        Assert.Null((await _house.Page("", Who.Reader)).QuerySelector("section[aria-labelledby=first-steps]"));
        Assert.Contains(": 1 of ", (await _house.Page("newcomers")).QuerySelector("section[aria-labelledby=read-by]")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await _house.Page("newcomers", Who.Reader)).QuerySelector("section[aria-labelledby=read-by]"));
    }

    [Fact]
    public async Task Said_twice_the_first_day_holds_and_no_step_is_none()
    {
        var form = await OpenForm.At(_house, "newcomers", Who.Reader, "read-newcomer-step");

        Assert.NotNull((await House.Read(await form.Send())).QuerySelector(".message.bad"));
        foreach (var _ in new int[2]) await form.Send(("Step", nameof(NewcomerStep.WhoLeads)));

        Assert.Equal(1, await _house.Fresh().NewcomerReceipts.CountAsync());
    }

    public void Dispose() => _house.Dispose();
}
