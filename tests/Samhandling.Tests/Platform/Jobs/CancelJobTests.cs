using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkImports;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Platform.Jobs;

public sealed class CancelJobTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_page_says_how_it_stands_and_looks_again_until_it_has_ended()
    {
        var job = await Asked(_house);

        var waiting = await _house.Page($"jobs/{job.Id}", Who.Analyst);
        await _house.Get<JobRunner>().RunNext();
        var done = await _house.Page($"jobs/{job.Id}", Who.Analyst);

        Assert.NotNull(waiting.QuerySelector("[data-refresh]"));
        Assert.NotNull(waiting.QuerySelector("head noscript meta[http-equiv=refresh]"));
        Assert.Contains("Waiting", waiting.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(done.QuerySelector("[data-refresh], noscript"));
        Assert.Equal($"/{House.Ours}/networks/{job.Arguments.Trim('"')}", done.QuerySelector(".acts a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_form_stops_it()
    {
        var job = await Asked(_house);

        var answer = await (await OpenForm.At(_house, $"jobs/{job.Id}", Who.Analyst)).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(JobState.Cancelled, (await _house.Db.Jobs.AsNoTracking().SingleAsync()).State);
        Assert.Contains("Stopped", (await _house.Page("jobs", Who.Analyst)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_is_led_to_the_own_jobs_and_cannot_stop_it()
    {
        var job = await Asked(_house);

        var answer = await _house.Browser(Who.Coordinator).GetAsync($"/{House.Ours}/jobs/{job.Id}");

        Assert.EndsWith($"/{House.Ours}/jobs", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Null((await _house.Page("jobs")).QuerySelector("tbody"));
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<CancelJob>().Handle(job.Id));
    }

    [Fact]
    public async Task A_job_asked_for_twice_is_one()
    {
        var job = await Asked(_house);

        var again = await _house.Analyst().GetRequiredService<ImportNetworkLater>().Handle(Guid.Parse(job.Arguments.Trim('"')));

        Assert.True(again.Try(out var same, out _));
        Assert.Equal(job.Id, same.Id);
    }

    public void Dispose() => _house.Dispose();

    /// <summary>The job of importing a small network.</summary>
    internal static async Task<Job> Asked(House house, IEnumerable<byte>? ties = null)
    {
        var analyst = house.Analyst();
        var draft = await analyst.HandIn(ties is null ? Handed.File("ties.csv", Handed.Ties) : Handed.File("ties.csv", [.. ties]));
        Assert.True((await analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, new ImportChoices().About())).Try(out _, out var no), no?.Reason);
        Assert.True((await analyst.GetRequiredService<ImportNetworkLater>().Handle(draft.Id)).Try(out var job, out no), no?.Reason);
        return job;
    }
}
