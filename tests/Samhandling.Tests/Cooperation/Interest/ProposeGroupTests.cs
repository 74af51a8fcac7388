using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Interest;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Interest;

public sealed class ProposeGroupTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_partner_proposes_a_group_that_needs_three_organisations_unless_something_else_is_said()
    {
        var (owner, place) = (_house.Organisation("Länsstyrelsen"), _house.Municipality("Fjällvik"));
        var form = await OpenForm.At(_house, "group-proposals/new", Who.Partner);

        var answer = await form.SendAll(("Topic", "Skyltar"), ("Benefit", "Ingen går fel"), ("OwnerId", owner.Id.ToString()), ("FirstTask", "Gå leden"), ("Places", place.Id.ToString()));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var kept = await _house.Fresh().GroupProposals.Include(p => p.Places).SingleAsync();
        Assert.Equal((3, 6, "Gå leden", place.Id), (kept.LeastOrganisations, kept.Months, kept.FirstTask, kept.Places.Single().PlaceId));
        Assert.Equal("0 of 3 organisations are interested", (await _house.Page("group-proposals", Who.Reader)).QuerySelector("tbody .state")!.TextContent);
        Assert.Contains("Skyltar", (await _house.Page($"places/{place.Id}")).QuerySelector("section[aria-labelledby=proposals]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_of_more_than_a_year_and_a_group_of_one_organisation_are_refused()
    {
        var facts = Proposed.Facts(Guid.CreateVersion7());

        Assert.Equal("Months", Acting.Refused(GroupProposal.Of(facts with { Months = 13 }, [], Proposed.Day)).Field);
        Assert.Equal("LeastOrganisations", Acting.Refused(GroupProposal.Of(facts with { LeastOrganisations = 1 }, [], Proposed.Day)).Field);
        Assert.Equal("FirstTask", Acting.Refused(GroupProposal.Of(facts with { FirstTask = " " }, [], Proposed.Day)).Field);
        Acting.Agreed(GroupProposal.Of(facts with { Months = 12, LeastOrganisations = 2 }, [], Proposed.Day));
    }

    public void Dispose() => _house.Dispose();
}
