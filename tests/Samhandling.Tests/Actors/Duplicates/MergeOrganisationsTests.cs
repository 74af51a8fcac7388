using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Register;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Duplicates;

public sealed class MergeOrganisationsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task All_that_hangs_on_the_one_hangs_on_the_other_and_comes_back_to_the_byte()
    {
        var (kept, other, destination) = (_house.Organisation("Sparbanken"), _house.Organisation("Spar-banken", Sector.Private), _house.Organisation("Destinationen"));
        var person = _house.Person("Per Ek", kept, "Chef");
        _house.Engagement(person, other, "Chef");
        _house.Person("Siv Holm", other, "Kassör");
        _house.Organisation("Kontoret", partOf: other.Id);
        foreach (var organisation in new[] { kept, other })
        {
            _house.LetPartnerSpeakFor(organisation);
            _house.Keep(new Membership { OrganisationId = organisation.Id, InId = destination.Id });
        }
        _house.Keep(new Membership { OrganisationId = other.Id, InId = kept.Id });
        var before = Contents.Hash(_house, events: false);

        var deed = Acting.Agreed(await _house.Coordinator().GetRequiredService<MergeOrganisations>().Handle(kept.Id, other.Id));

        var merged = await _house.Fresh().Organisations.Include(o => o.Engagements).Include(o => o.Memberships).SingleAsync(o => o.Id == kept.Id);
        Assert.Equal(("Spar-banken", 2, 1), (merged.OtherNames, merged.Engagements.Count, merged.Memberships.Count));
        Assert.Equal(kept.Id, (await _house.Fresh().Organisations.SingleAsync(o => o.Name == "Kontoret")).PartOfId);
        Assert.Equal(1, await _house.Fresh().Spokespersons.CountAsync());
        await _house.Undo(deed);
        Assert.Equal(before, Contents.Hash(_house, events: false));
    }

    [Fact]
    public async Task Two_numbers_are_two_organisations_and_a_part_is_not_its_whole()
    {
        var (one, other) = (_house.Keep(Organisation.Of(new() { Name = "Banken", Number = "1" })), _house.Keep(Organisation.Of(new() { Name = "Banken AB", Number = "2" })));
        var part = _house.Organisation("Kontoret", partOf: one.Id);

        Assert.Contains("different organisation numbers", Acting.Refused(await _house.Coordinator().GetRequiredService<MergeOrganisations>().Handle(one.Id, other.Id)).Reason, StringComparison.Ordinal);
        Assert.Contains("part and whole", Acting.Refused(await _house.Coordinator().GetRequiredService<MergeOrganisations>().Handle(one.Id, part.Id)).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
