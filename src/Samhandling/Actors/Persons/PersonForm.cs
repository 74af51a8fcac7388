using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Actors.Persons;

/// <summary>What is written of a person; more is asked when one is added than when one is mended.</summary>
public class PersonForm
{
    [Needed, AtMost(Person.NameLength)] public string? Name { get; set; }
    [AtMost(Person.OtherNamesLength)] public string? OtherNames { get; set; }
    [AtMost(Person.EmailLength)] public string? Email { get; set; }
    [AtMost(Person.PhoneLength)] public string? Phone { get; set; }
    public Language? Language { get; set; }
    public LegalBasis LegalBasis { get; set; }
    [AtMost(Person.SourceLength)] public string? Source { get; set; }
    [ADay] public string? ConsentOn { get; set; }
    [ADay] public string? CheckedOn { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static PersonForm Of(Person person) => Of(person.Facts(), person.Version);

    public static PersonForm Of(PersonFacts facts, int version) => new()
    {
        Name = facts.Name,
        OtherNames = facts.OtherNames,
        Email = facts.Email,
        Phone = facts.Phone,
        Language = facts.Language,
        LegalBasis = facts.LegalBasis,
        Source = facts.Source,
        ConsentOn = ADayAttribute.Write(facts.ConsentOn),
        CheckedOn = ADayAttribute.Write(facts.CheckedOn),
        Version = version,
    };

    /// <summary>What the form says, if it can be kept.</summary>
    public Result<PersonFacts> Facts()
    {
        if (Names.Clean(Name) is not { } name) return new Refusal(nameof(Name), Texts.NameIsNeeded);
        if (Names.Clean(Email) is { } email && !new EmailAddressAttribute().IsValid(email)) return new Refusal(nameof(Email), Texts.NoEmail.With(email));
        if (LegalBasis is LegalBasis.Consent && ADayAttribute.Read(ConsentOn) is null) return new Refusal(nameof(ConsentOn), Texts.ConsentNeedsDay);
        return new PersonFacts
        {
            Name = name,
            OtherNames = OtherNames,
            Email = Email,
            Phone = Phone,
            Language = Language,
            LegalBasis = LegalBasis,
            Source = Source,
            ConsentOn = ADayAttribute.Read(ConsentOn),
            CheckedOn = ADayAttribute.Read(CheckedOn),
        };
    }

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() =>
    [
        (Texts.Name, Names.Clean(Name)),
        (Texts.OtherNames, Names.CleanLines(OtherNames)?.Replace("\n", ", ", StringComparison.Ordinal)),
        (Texts.Email, Names.Clean(Email)),
        (Texts.Phone, Names.Clean(Phone)),
        (Texts.Language, Language?.Text()),
        (Texts.LegalBasis, LegalBasis.Text()),
        (Texts.Source, Names.Clean(Source)),
        (Texts.ConsentOn, Day(ConsentOn)),
        (Texts.CheckedOn, Day(CheckedOn)),
    ];

    private static string? Day(string? written) => ADayAttribute.Read(written)?.ToString("d", CultureInfo.CurrentCulture);
}
