using System.Net;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Processes;

public sealed class DescribeProcessTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Days_that_run_backwards_are_told_and_what_was_written_is_kept()
    {
        var process = _house.Process();
        var form = await OpenForm.At(_house, $"processes/{process.Id}/edit", name: "describe-process");

        Assert.NotNull((await House.Read(await form.SendAll(("From", "2026-05-01"), ("To", "2026-04-01")))).QuerySelector("#to-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("From", "2026-04-01"), ("To", "2026-05-01"), ("Money", "400 000"))).StatusCode);

        var kept = _house.Fresh().Set<Samhandling.Strategies.Processes.StrategyProcess>().Single();
        Assert.Equal(("400 000", new DateOnly(2026, 5, 1), 1), (kept.Money, kept.To, kept.Version));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Coordinator).GetAsync($"/{House.Ours}/processes/{Guid.CreateVersion7()}/edit")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
