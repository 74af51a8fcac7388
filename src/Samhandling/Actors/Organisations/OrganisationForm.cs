using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Actors.Organisations;

/// <summary>What is written of an organisation, when one is added and when it is mended.</summary>
public sealed class OrganisationForm
{
    [Needed, AtMost(Organisation.NameLength)] public string? Name { get; set; }
    [AtMost(Organisation.OtherNamesLength)] public string? OtherNames { get; set; }
    [AtMost(Organisation.NumberLength)] public string? Number { get; set; }
    public Sector Sector { get; set; }
    public LegalForm LegalForm { get; set; }
    public bool? IsCommercial { get; set; }
    public bool IsDestinationCompany { get; set; }
    public Guid? PlaceId { get; set; }
    public Guid? PartOfId { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static OrganisationForm Of(Organisation organisation) => new()
    {
        Name = organisation.Name,
        OtherNames = organisation.OtherNames,
        Number = organisation.Number,
        Sector = organisation.Sector,
        LegalForm = organisation.Form,
        IsCommercial = organisation.IsCommercial,
        IsDestinationCompany = organisation.IsDestinationCompany,
        PlaceId = organisation.PlaceId,
        PartOfId = organisation.PartOfId,
        Version = organisation.Version,
    };

    /// <summary>What the form says, if it can be kept.</summary>
    public Result<OrganisationFacts> Facts()
    {
        if (Names.Clean(Name) is not { } name) return new Refusal(nameof(Name), Texts.NameIsNeeded);
        var facts = new OrganisationFacts
        {
            Name = name,
            OtherNames = OtherNames,
            Number = Number,
            Sector = Sector,
            Form = LegalForm,
            IsCommercial = IsCommercial,
            IsDestinationCompany = IsDestinationCompany,
            PlaceId = PlaceId,
            PartOfId = PartOfId,
        };
        return facts.ContradictsItself ? new Refusal(nameof(IsCommercial), ActorWords.ListedSells) : facts;
    }

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown(string? place, string? partOf) =>
    [
        (Texts.Name, Names.Clean(Name)),
        (Texts.OtherNames, Names.CleanLines(OtherNames)?.Replace("\n", ", ", StringComparison.Ordinal)),
        (Texts.Sector, Sector.Text()),
        (Texts.LegalForm, LegalForm.Text()),
        (Texts.IsCommercial, IsCommercial.Text()),
        (Texts.IsDestinationCompany, ((bool?)IsDestinationCompany).Text()),
        (Texts.Number, Names.Clean(Number)),
        (Texts.Place, place),
        (Texts.PartOf, partOf),
    ];
}
