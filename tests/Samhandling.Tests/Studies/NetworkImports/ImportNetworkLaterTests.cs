using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Jobs;
using Samhandling.Studies;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkImports;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Jobs;

namespace Samhandling.Tests.Studies.NetworkImports;

public sealed class ImportNetworkLaterTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_job_imports_as_the_page_does()
    {
        await CancelJobTests.Asked(_house);

        await _house.Get<JobRunner>().RunNext();

        var study = await _house.Db.NetworkStudies.Include(s => s.Persons).SingleAsync();
        Assert.Equal(("Småby 2026", 3, 4), (study.Title, study.Persons.Count, study.Ties.Count));
        Assert.Empty(await _house.Db.ImportDrafts.ToListAsync());
    }

    [Fact]
    public async Task The_form_of_a_large_network_goes_to_the_page_of_a_job()
    {
        var draft = await _house.Analyst().HandIn(Handed.File("ties.csv", Star(ImportNetwork.AtOnce + 1)));

        var answer = await (await PreviewForm.At(_house, draft.Id)).Send(import: true, PreviewForm.About);

        var job = await _house.Db.Jobs.SingleAsync();
        Assert.Equal((HttpStatusCode.Redirect, JobState.Waiting, "sv"), (answer.StatusCode, job.State, job.Language));
        Assert.EndsWith($"/{House.Ours}/jobs/{job.Id}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_must_be_said_of_a_study_is_asked_for_before_there_is_a_job()
    {
        var analyst = _house.Analyst();
        var draft = await analyst.HandIn(Handed.File("ties.csv", Handed.Ties));

        var answer = await analyst.GetRequiredService<ImportNetworkLater>().Handle(draft.Id);

        Assert.False(answer.Try(out _, out var refusal));
        Assert.Equal(nameof(ImportChoices.Title), refusal.Field);
        Assert.Empty(await _house.Db.Jobs.ToListAsync());
    }

    public void Dispose() => _house.Dispose();

    private static string Star(int persons) =>
        "from;to\n" + string.Concat(Enumerable.Range(1, persons - 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"P0;P{i}\n")));
}
