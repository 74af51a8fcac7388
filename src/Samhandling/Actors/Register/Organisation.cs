using Samhandling.Places.Register;
using Samhandling.Platform.Search;

namespace Samhandling.Actors.Register;

/// <summary>Which part of society an organisation belongs to.</summary>
public enum Sector { Unknown, Public, Private, RegionOrState, CivilSociety, Research }

/// <summary>What an organisation is in law.</summary>
public enum LegalForm { Unknown, Municipality, Intermunicipal, Region, Authority, Company, PublicCompany, Cooperative, Association, Foundation, University, Network, ListedCompany }

/// <summary>Whether an organisation lives by selling, and whether its shares are traded: what these need differs, and all that is told of actors can be told by it.</summary>
public enum Footing { Unknown, NonCommercial, Commercial, Listed }

/// <summary>What is said of an <see cref="Organisation"/>.</summary>
public sealed record OrganisationFacts
{
    public required string Name { get; init; }

    /// <summary>Former names and other spellings, one on each line.</summary>
    public string? OtherNames { get; init; }
    public string? Number { get; init; }
    public Sector Sector { get; init; }
    public LegalForm Form { get; init; }
    public bool? IsCommercial { get; init; }
    public bool IsDestinationCompany { get; init; }

    /// <summary>Where it has its seat.</summary>
    public Guid? PlaceId { get; init; }

    /// <summary>The organisation it is a part of.</summary>
    public Guid? PartOfId { get; init; }

    /// <summary>It is said to be listed, and not to sell: one of them is wrong.</summary>
    public bool ContradictsItself => Form is LegalForm.ListedCompany && IsCommercial is false;
}

/// <summary>A municipality, firm, association or authority that people act for.</summary>
public sealed class Organisation
{
    public const int NameLength = 200, OtherNamesLength = 1000, NumberLength = 30, FoldedLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Name { get; private set; } = "";
    public string? OtherNames { get; private set; }

    /// <summary>Its number in the country's register of organisations.</summary>
    public string? Number { get; private set; }
    public Sector Sector { get; private set; }
    public LegalForm Form { get; private set; }

    /// <summary>Null where nobody has said; true of a listed company, whatever was said.</summary>
    public bool? IsCommercial { get; private set; }
    public Footing Footing => FootingOf(Form, IsCommercial);

    /// <summary>Whether it is there to develop and sell a destination.</summary>
    public bool IsDestinationCompany { get; private set; }
    public Guid? PlaceId { get; private set; }
    public Place? Place { get; private init; }
    public Guid? PartOfId { get; private set; }
    public Organisation? PartOf { get; private init; }

    /// <summary>All the names and the number as they are sought.</summary>
    public string Folded { get; private set; } = "";
    public byte[] SwedishOrder { get; private set; } = [];
    public byte[] NorwegianOrder { get; private set; } = [];
    public List<Engagement> Engagements { get; } = [];
    public List<Membership> Memberships { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <returns>Unknown also of nobody.</returns>
    public static Footing FootingOf(LegalForm? form, bool? isCommercial) => (form, isCommercial) switch
    {
        (LegalForm.ListedCompany, _) => Footing.Listed,
        (_, true) => Footing.Commercial,
        (_, false) => Footing.NonCommercial,
        _ => Footing.Unknown,
    };

    public static Organisation Of(OrganisationFacts facts) => new Organisation().Taking(facts);

    public OrganisationFacts Facts() => new()
    {
        Name = Name,
        OtherNames = OtherNames,
        Number = Number,
        Sector = Sector,
        Form = Form,
        IsCommercial = IsCommercial,
        IsDestinationCompany = IsDestinationCompany,
        PlaceId = PlaceId,
        PartOfId = PartOfId,
    };

    public void Take(OrganisationFacts facts)
    {
        Taking(facts);
        Version++;
    }

    private Organisation Taking(OrganisationFacts facts)
    {
        Name = Names.Clean(facts.Name)!;
        OtherNames = Names.CleanLines(facts.OtherNames);
        Number = Names.Clean(facts.Number);
        (Sector, Form, IsCommercial, IsDestinationCompany) = (facts.Sector, facts.Form, facts.Form is LegalForm.ListedCompany ? true : facts.IsCommercial, facts.IsDestinationCompany);
        (PlaceId, PartOfId) = (facts.PlaceId, facts.PartOfId);
        Folded = SoughtWords.Fold($"{Name}\n{OtherNames}\n{Number}");
        (SwedishOrder, NorwegianOrder) = (Names.SwedishOrder(Name), Names.NorwegianOrder(Name));
        return this;
    }
}

/// <summary>That an organisation is a member of another: a firm of a destination company, a municipality of an association.</summary>
public sealed class Membership
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid OrganisationId { get; init; }
    public required Guid InId { get; init; }
    public Organisation? In { get; private init; }
}

/// <summary>That a user speaks for an organisation: a partner writes the rows of those it speaks for, and no other.</summary>
public sealed class Spokesperson
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid OrganisationId { get; init; }
    public required Guid UserId { get; init; }
}
