using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Studies.RoundSteps;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.RoundSteps;

public sealed class ApproveNamesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_owner_approves_and_the_page_says_since_when()
    {
        var round = await _house.Round();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"rounds/{round.Id}", Who.Analyst, "approve-names")).Send()).StatusCode);

        Assert.NotNull(_house.Db.Rounds.Single().NamesApprovedAt);
        Assert.Contains("analysts, since", (await _house.Page($"rounds/{round.Id}", Who.Analyst)).QuerySelector("#names")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_can_though_they_run_studies_too()
    {
        var round = await _house.Round();

        var other = _house.In(House.Ours, Role.Analyst);
        other.GetRequiredService<Visit>().Welcome(new((await _house.User(Who.Coordinator)).Id, "Another", false, []));

        Assert.NotNull((await other.GetRequiredService<ApproveNames>().Handle(round.Id)).Reason());
        Assert.Null(_house.Db.Rounds.Single().NamesApprovedAt);
    }

    public void Dispose() => _house.Dispose();
}
