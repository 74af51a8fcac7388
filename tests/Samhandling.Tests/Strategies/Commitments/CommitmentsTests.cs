using System.Net;
using Samhandling.Strategies.Commitments;
using Samhandling.Strategies.Declarations;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Commitments;

public sealed class RollUpTests
{
    /// <summary>By hand: (2 × 50 + 1 × 80) / 3 = 60 of what is told, which is 3 of 4 of the weight.</summary>
    [Fact]
    public void Weights_are_shares_of_their_sum_and_what_is_not_told_is_not_zero() => Assert.Equal(new RollUp(60, .75, 2, 3), RollUp.Of([(2, 50), (1, 80), (1, null)]));

    [Fact]
    public void However_large_the_weights_nothing_gets_past_the_whole()
    {
        Assert.Equal(100, RollUp.Of([(100, 100), (100, 100), (100, 100)]).Progress);
        Assert.Equal(RollUp.Of([(1, 20), (3, 60)]).Progress, RollUp.Of([(25, 20), (75, 60)]).Progress);
    }

    [Fact]
    public void A_sum_of_weights_of_zero_has_no_mean_and_says_so()
    {
        var rolled = RollUp.Of([(0, 50), (0, null)]);

        Assert.True(rolled.IsWeightless);
        Assert.Null(rolled.Progress);
        Assert.Null(rolled.Coverage);
    }

    [Fact]
    public void Where_nobody_has_told_it_is_unknown_and_of_nothing_there_is_nothing()
    {
        Assert.Equal(new RollUp(null, 0, 0, 1), RollUp.Of([(1, null)]));
        // What is told and does not count says nothing of the rest.
        Assert.Null(RollUp.Of([(0, 90), (1, null)]).Progress);
        Assert.Null(RollUp.Of([]).Progress);
        Assert.False(RollUp.Of([]).IsWeightless);
    }
}

public sealed class MakeCommitmentTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_stands_with_the_declaration_and_with_the_objective()
    {
        var (declaration, objective, organisation) = (_house.Declaration(), _house.Objective(), _house.Organisation("Banken"));
        var form = await OpenForm.At(_house, $"declarations/{declaration.Id}/commitments/new", name: "make-commitment");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("What", "Låna ut till nya företag"), ("ObjectiveId", $"{objective.Id}"), ("OrganisationId", $"{organisation.Id}"), ("DueOn", "2026-12-31"), ("Weight", "2"))).StatusCode);

        Assert.Contains("Nobody has told how far any of the 1 is: unknown, not zero.", (await _house.Page($"declarations/{declaration.Id}")).QuerySelector("[aria-labelledby=commitments]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Låna ut till nya företag", (await _house.Page($"objectives/{objective.Id}")).QuerySelector("[aria-labelledby=committed]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await House.Read(await form.SendAll(("What", "x"), ("ObjectiveId", $"{objective.Id}"), ("OrganisationId", $"{organisation.Id}"), ("DueOn", "2026-12-31"), ("Weight", "101")))).QuerySelector("#weight-error"));
    }

    public void Dispose() => _house.Dispose();
}

public sealed class TellProgressTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_speaks_for_the_organisation_tells_with_a_comment()
    {
        var commitment = _house.Commitment(_house.Declaration(), _house.PartnersOrganisation("Fjällvik"));
        var form = await OpenForm.At(_house, $"commitments/{commitment.Id}/tell", Who.Partner);

        Assert.NotNull((await House.Read(await form.SendAll(("Progress", "50")))).QuerySelector("#comment-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Progress", "50"), ("Comment", "Hälften är byggt"))).StatusCode);

        var page = await _house.Page($"declarations/{commitment.DeclarationId}");
        Assert.Equal("Together 50 %, of 100 % of the weight: 1 of 1 have told.", page.QuerySelector("[aria-labelledby=commitments] p")!.TextContent.Replace('\u00a0', ' '));
        Assert.Equal("50 %", (await _house.Page("declarations")).QuerySelectorAll("tbody td")[1].TextContent.Replace('\u00a0', ' '));
        Assert.Equal("Progress", Acting.Refused(await _house.Get<TellProgress>().Handle(commitment.Id, new() { Progress = 101, Comment = "x", Version = 1 })).Field);
    }

    [Fact]
    public async Task Nobody_tells_for_another()
    {
        var commitment = _house.Commitment(_house.Declaration());

        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/commitments/{commitment.Id}/tell")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class RemoveCommitmentTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Only_one_that_nobody_has_told_of_is_taken_away()
    {
        var declaration = _house.Declaration();
        var (told, untold) = (_house.Commitment(declaration), _house.Commitment(declaration, _house.Organisation("Kommunen")));
        Acting.Agreed(await _house.Get<TellProgress>().Handle(told.Id, new() { Comment = "Vi vet inte än" }));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"commitments/{untold.Id}/remove")).SendAll()).StatusCode);

        Assert.StartsWith("It was told", Acting.Refused(await _house.Get<RemoveCommitment>().Handle(told.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal(told.Id, _house.Fresh().Commitments.Single().Id);
    }

    public void Dispose() => _house.Dispose();
}
