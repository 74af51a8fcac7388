using Samhandling.Platform.Search;

namespace Samhandling.Actors.Register;

/// <summary>What in law allows the register to hold a person.</summary>
public enum LegalBasis { PublicInterest, LegitimateInterest, Consent, Contract, LegalObligation }

/// <summary>The language someone is written to in.</summary>
public enum Language { Swedish, NorwegianBokmal, NorwegianNynorsk, Finnish, NorthernSami, English }

/// <summary>What is said of a <see cref="Person"/>.</summary>
public sealed record PersonFacts
{
    public required string Name { get; init; }

    /// <summary>Former names and other spellings, one on each line.</summary>
    public string? OtherNames { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public Language? Language { get; init; }
    public LegalBasis LegalBasis { get; init; }

    /// <summary>From where the person's data came.</summary>
    public string? Source { get; init; }
    public DateOnly? ConsentOn { get; init; }

    /// <summary>When somebody last saw to it that this is right.</summary>
    public DateOnly? CheckedOn { get; init; }
}

/// <summary>A human being who acts, mostly for organisations.</summary>
public sealed class Person
{
    public const int NameLength = 200, OtherNamesLength = 1000, EmailLength = 256, PhoneLength = 50, SourceLength = 300, FoldedLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Name { get; private set; } = "";
    public string? OtherNames { get; private set; }
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public Language? Language { get; private set; }
    public LegalBasis LegalBasis { get; private set; }
    public string? Source { get; private set; }
    public DateOnly? ConsentOn { get; private set; }
    public DateOnly? CheckedOn { get; private set; }

    /// <summary>All the names as they are sought, whatever letters the keyboard has.</summary>
    public string Folded { get; private set; } = "";
    public byte[] SwedishOrder { get; private set; } = [];
    public byte[] NorwegianOrder { get; private set; } = [];
    public List<Engagement> Engagements { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public static Person Of(PersonFacts facts) => new Person().Taking(facts);

    public PersonFacts Facts() => new()
    {
        Name = Name,
        OtherNames = OtherNames,
        Email = Email,
        Phone = Phone,
        Language = Language,
        LegalBasis = LegalBasis,
        Source = Source,
        ConsentOn = ConsentOn,
        CheckedOn = CheckedOn,
    };

    public void Take(PersonFacts facts)
    {
        Taking(facts);
        Version++;
    }

    private Person Taking(PersonFacts facts)
    {
        Name = Names.Clean(facts.Name)!;
        OtherNames = Names.CleanLines(facts.OtherNames);
        Email = Names.Clean(facts.Email);
        Phone = Names.Clean(facts.Phone);
        (Language, LegalBasis, Source) = (facts.Language, facts.LegalBasis, Names.Clean(facts.Source));
        (ConsentOn, CheckedOn) = (facts.ConsentOn, facts.CheckedOn);
        Folded = SoughtWords.Fold($"{Name}\n{OtherNames}");
        (SwedishOrder, NorwegianOrder) = (Names.SwedishOrder(Name), Names.NorwegianOrder(Name));
        return this;
    }
}
