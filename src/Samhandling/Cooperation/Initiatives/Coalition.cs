using Samhandling.Actors.Register;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>Which organisations a coalition is reckoned of.</summary>
public enum PartyKind { Any, DestinationCompany, Municipality, Region, Company, CivilSociety, Research }

/// <summary>What must be said before joint money may be used: so many different organisations of a kind, and so much together from all.</summary>
/// <param name="LeastParties">How many different organisations of the kind.</param>
/// <param name="Of">The kind.</param>
/// <param name="LeastSum">What all put in together, in whole units; null where any sum will do.</param>
public sealed record CoalitionRule(int LeastParties, PartyKind Of, long? LeastSum)
{
    /// <summary>Holds what was said against the rule.</summary>
    /// <param name="said">What counts, the earliest first. An organisation counts once, with what it said last.</param>
    public Standing Hold(IEnumerable<Said> said)
    {
        var parties = said.GroupBy(s => s.PartyId).Select(own => own.Last()).ToList();
        var (count, sum) = (parties.Count(p => p.IsOfKind), parties.Sum(p => p.Amount));
        return new(count, sum, count >= LeastParties && sum >= (LeastSum ?? 0));
    }
}

/// <summary>That an organisation puts in an amount.</summary>
/// <param name="PartyId">The organisation, or the one it is a part of: two offices of one municipality are one party.</param>
/// <param name="IsOfKind">Whether it is of the kind that the rule asks for.</param>
/// <param name="Amount">In whole units.</param>
public sealed record Said(Guid PartyId, bool IsOfKind, long Amount);

/// <summary>How far a coalition has come.</summary>
public sealed record Standing(int Parties, long Sum, bool IsEligible);

public static class PartyKinds
{
    public static bool Fits(this PartyKind kind, Organisation organisation) => kind switch
    {
        PartyKind.DestinationCompany => organisation.IsDestinationCompany,
        PartyKind.Municipality => organisation.Form is LegalForm.Municipality,
        PartyKind.Region => organisation.Form is LegalForm.Region,
        PartyKind.Company => organisation.Form is LegalForm.Company or LegalForm.ListedCompany or LegalForm.PublicCompany or LegalForm.Cooperative,
        PartyKind.CivilSociety => organisation.Sector is Sector.CivilSociety,
        PartyKind.Research => organisation.Sector is Sector.Research,
        _ => true,
    };

    public static string Text(this PartyKind kind) => kind switch
    {
        PartyKind.DestinationCompany => Texts.KindDestinationCompany,
        PartyKind.Municipality => Texts.KindMunicipality,
        PartyKind.Region => Texts.KindRegion,
        PartyKind.Company => Texts.KindCompany,
        PartyKind.CivilSociety => Texts.KindCivilSociety,
        PartyKind.Research => Texts.KindResearch,
        _ => Texts.KindAny,
    };
}
