using System.Net;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Rounds;

public sealed class DescribeStudyTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_form_changes_it_and_the_page_tells_when_all_is_deleted()
    {
        var round = await _house.Round();

        var answer = await (await OpenForm.At(_house, $"studies/{round.StudyId}/edit", Who.Analyst)).SendAll(("Title", "Ny titel"), ("DeleteOn", "2998-02-03"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await _house.Page($"studies/{round.StudyId}", Who.Analyst);
        Assert.Equal("Ny titel", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("3 February 2998", page.QuerySelector("#kept")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_over_is_refused()
    {
        var round = await _house.Round();

        var answer = await (await _house.As<DescribeStudy>(Who.Analyst)).Handle(round.StudyId, new() { Title = "A", Purpose = "B", LegalBasis = "C", DeleteOn = "2001-01-01" });

        Assert.False(answer.Try(out _, out var refusal));
        Assert.Equal("DeleteOn", refusal.Field);
    }

    [Fact]
    public async Task Another_partnerships_study_is_not_there()
    {
        var theirs = await _house.TheirRound();

        foreach (var path in new[] { "", "/edit", "/remove", "/rounds/new" })
            Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/studies/{theirs.StudyId}{path}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
