using Samhandling.Platform;

namespace Samhandling.Actors.Register;

/// <summary>What sectors, forms, languages and grounds are called in the visitor's language.</summary>
public static class ActorWords
{
    public static string Text(this Sector sector) => sector switch
    {
        Sector.Public => Texts.SectorPublic,
        Sector.Private => Texts.SectorPrivate,
        Sector.RegionOrState => Texts.SectorRegionOrState,
        Sector.CivilSociety => Texts.SectorCivilSociety,
        Sector.Research => Texts.SectorResearch,
        _ => Texts.NotSaid,
    };

    public static string Text(this LegalForm form) => form switch
    {
        LegalForm.Municipality => Texts.FormMunicipality,
        LegalForm.Intermunicipal => Texts.FormIntermunicipal,
        LegalForm.Region => Texts.FormRegion,
        LegalForm.Authority => Texts.FormAuthority,
        LegalForm.Company => Texts.FormCompany,
        LegalForm.PublicCompany => Texts.FormPublicCompany,
        LegalForm.Cooperative => Texts.FormCooperative,
        LegalForm.Association => Texts.FormAssociation,
        LegalForm.Foundation => Texts.FormFoundation,
        LegalForm.University => Texts.FormUniversity,
        LegalForm.Network => Texts.FormNetwork,
        _ => Texts.NotSaid,
    };

    public static string Text(this LegalBasis basis) => basis switch
    {
        LegalBasis.PublicInterest => Texts.BasisPublicInterest,
        LegalBasis.LegitimateInterest => Texts.BasisLegitimateInterest,
        LegalBasis.Consent => Texts.BasisConsent,
        LegalBasis.Contract => Texts.BasisContract,
        _ => Texts.BasisLegalObligation,
    };

    public static string Text(this Language language) => language switch
    {
        Language.Swedish => Texts.LanguageSwedish,
        Language.NorwegianBokmal => Texts.LanguageBokmal,
        Language.NorwegianNynorsk => Texts.LanguageNynorsk,
        Language.Finnish => Texts.LanguageFinnish,
        Language.NorthernSami => Texts.LanguageNorthernSami,
        _ => Texts.LanguageEnglish,
    };

    public static string Text(this bool? yes) => yes switch { true => Texts.Yes, false => Texts.No, _ => Texts.NotSaid };

    /// <summary>From when to when, as far as is known.</summary>
    public static string Period(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => Texts.PeriodUnknown,
        ({ } first, null) => Texts.PeriodSince.With(first),
        (null, { } last) => Texts.PeriodUntil.With(last),
        ({ } first, { } last) => Texts.PeriodBetween.With(first, last),
    };
}
