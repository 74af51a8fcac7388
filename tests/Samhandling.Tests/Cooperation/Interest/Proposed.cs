using Samhandling.Actors.Register;
using Samhandling.Cooperation.Interest;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Interest;

/// <summary>Proposed groups in our partnership, as few words make them.</summary>
internal static class Proposed
{
    public static readonly DateOnly Day = new(2026, 3, 1);

    public static ProposalFacts Facts(Guid owner, int least = 3) => new("Skyltar längs leden", "Ingen går fel", owner, least, 6, "Gå leden tillsammans");

    public static GroupProposal Proposal(this House house, int least = 3, params Guid[] places) =>
        house.Keep(Acting.Agreed(GroupProposal.Of(Facts(house.Organisation("Länsstyrelsen").Id, least), places, Day)));

    /// <summary>A person who acts for an organisation of that name, as forms write it.</summary>
    public static string Who(this House house, string organisation, Guid? partOf = null)
    {
        var home = house.Organisation(organisation, partOf: partOf);
        return Givers.Key(house.Person($"{organisation}s chef", home).Id, home.Id);
    }

    /// <summary>That an organisation is interested, in the name of its manager.</summary>
    public static DeclaredInterest Interest(this House house, GroupProposal proposal, Organisation organisation) =>
        house.Keep(new DeclaredInterest { ProposalId = proposal.Id, OrganisationId = organisation.Id, PersonId = house.Person($"{organisation.Name}s chef", organisation).Id, DeclaredOn = Day });
}
