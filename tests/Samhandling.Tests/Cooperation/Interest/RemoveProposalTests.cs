using System.Net;
using Samhandling.Cooperation.Interest;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Interest;

public sealed class RemoveProposalTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_coordinator_removes_what_nobody_waits_for_with_its_interests()
    {
        var proposal = _house.Proposal();
        _house.Interest(proposal, _house.Organisation("Banken"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"group-proposals/{proposal.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().GroupProposals);
        Assert.Empty(_house.Fresh().DeclaredInterests);
    }

    [Fact]
    public async Task What_became_a_group_stays_to_be_read()
    {
        var proposal = _house.Proposal(2);
        foreach (var name in new[] { "Banken", "Kassan" }) Acting.Agreed(await _house.Get<DeclareInterest>().Handle(proposal.Id, new() { Who = _house.Who(name) }));

        Assert.Contains("a group already", Acting.Refused(await _house.Get<RemoveProposal>().Handle(proposal.Id)).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
