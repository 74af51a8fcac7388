using System.Net;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Gaps;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Gaps;

public sealed class StartGapRoundTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_round_is_begun_of_the_goals_or_of_all_their_parts()
    {
        var whole = _house.Objective();
        _house.Objective(_house.Fresh().StrategyDocuments.Single(), "Fler företag", partOf: whole);
        var form = await OpenForm.At(_house, $"documents/{whole.DocumentId}/gaps/new");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Title", "Våren"), ("IsDeep", "true"))).StatusCode);

        var round = _house.Fresh().GapRounds.Single();
        Assert.Equal(2, (await _house.Get<ReadGaps>().Of(round.Id)).Rows.Count);
        Assert.Single((await _house.Get<ReadGaps>().Of(_house.GapRound(whole).Id)).Rows);
    }

    [Fact]
    public async Task Without_a_title_or_objectives_it_is_refused()
    {
        Assert.Equal("Title", Acting.Refused(await _house.Get<StartGapRound>().Handle(_house.Objective().DocumentId, new() { Title = " " })).Field);
        Assert.StartsWith("Write the document's objectives in", Acting.Refused(await _house.Get<StartGapRound>().Handle(_house.Document("Tomt").Id, new() { Title = "Våren" })).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class CloseGapRoundTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Nobody_says_more_in_a_closed_round_and_it_is_closed_once()
    {
        var round = _house.GapRound();
        var by = _house.Assessor(round);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"gaps/{round.Id}/close")).SendAll()).StatusCode);

        var objective = _house.Fresh().Objectives.Single();
        Assert.StartsWith("The round was closed", Acting.Refused(await _house.Get<Samhandling.Strategies.Assessing.Assess>().Handle(by.Id, new() { ObjectiveId = objective.Id, Importance = 1 })).Reason, StringComparison.Ordinal);
        Assert.StartsWith("It was closed", Acting.Refused(await _house.Get<CloseGapRound>().Handle(round.Id)).Reason, StringComparison.Ordinal);
        Assert.StartsWith("The round was closed", Acting.Refused(await _house.Get<Samhandling.Strategies.Assessing.AddAssessor>().Handle(round.Id, new() { OrganisationId = by.OrganisationId, Title = "Chef" })).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class RemoveGapRoundTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Only_a_round_in_which_nothing_was_said_is_taken_away()
    {
        var objective = _house.Objective();
        var (said, unsaid) = (_house.GapRound(objective), _house.GapRound(objective, "Misstag"));
        _house.Says(_house.Assessor(said), objective, 1, null);
        _house.Assessor(unsaid, _house.Organisation("Kommunen"));

        Assert.StartsWith("Something has been said", Acting.Refused(await _house.Get<RemoveGapRound>().Handle(said.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"gaps/{unsaid.Id}/remove")).SendAll()).StatusCode);

        Assert.Equal("Våren 2026", _house.Fresh().GapRounds.Single().Title);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class LeaveGapTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_gap_is_left_with_a_motive_and_once()
    {
        var objective = _house.Objective();
        var round = _house.GapRound(objective);
        var form = await OpenForm.At(_house, $"gaps/{round.Id}/{objective.Id}/leave");

        Assert.Equal(HttpStatusCode.OK, (await form.Send(("Motive", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Motive", "Staten har ansvaret"))).StatusCode);

        Assert.Equal("Staten har ansvaret", _house.Fresh().GapsLeft.Single().Motive);
        Assert.Equal("That is said already.", Acting.Refused(await _house.Get<LeaveGap>().Handle(round.Id, objective.Id, new() { Motive = "x" })).Reason);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<LeaveGap>().Handle(round.Id, _house.Objective(_house.Document("Annat")).Id, new() { Motive = "x" }));
    }

    public void Dispose() => _house.Dispose();
}

public sealed class TakeUpGapTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_gap_that_was_left_is_open_again()
    {
        var objective = _house.Objective();
        var round = _house.GapRound(objective);
        _house.Says(_house.Assessor(round), objective, 1, 2);
        var left = _house.Left(round, objective);
        Assert.False((await _house.Get<ReadGaps>().Of(round.Id)).Rows.Single().IsOpenGap);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"gaps/left/{left.Id}/remove")).SendAll()).StatusCode);

        Assert.True((await _house.Get<ReadGaps>().Of(round.Id)).Rows.Single().IsOpenGap);
    }

    public void Dispose() => _house.Dispose();
}
