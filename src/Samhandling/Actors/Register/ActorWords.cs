using System.Globalization;
using Samhandling.Platform;
using Samhandling.Platform.Search;

namespace Samhandling.Actors.Register;

/// <summary>What sectors, forms, languages and grounds are called in the visitor's language.</summary>
public static class ActorWords
{
    private static readonly CultureInfo[] s_languages = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("sv"), CultureInfo.GetCultureInfo("nb")];

    public static string Text(this Sector sector) => Word(sector, CultureInfo.CurrentUICulture);

    public static string Text(this LegalForm form) => Word(form, CultureInfo.CurrentUICulture);

    public static string Text(this Footing footing) => Word(footing, CultureInfo.CurrentUICulture);

    /// <summary>What it is called that organisations are told apart by.</summary>
    public static string FootingLabel => Texts.Footing;

    public static string Text(this LegalBasis basis) => Word(basis, CultureInfo.CurrentUICulture);

    public static string Text(this Language language) => Word(language, CultureInfo.CurrentUICulture);

    /// <summary>What a word in any of our languages means; null if it means none.</summary>
    public static T? Read<T>(string written) where T : struct, Enum
    {
        var sought = SoughtWords.Fold(written);
        foreach (var value in Enum.GetValues<T>())
            if (s_languages.Any(language => SoughtWords.Fold(Word(value, language)).Equals(sought, StringComparison.Ordinal)) || SoughtWords.Fold(value.ToString()).Equals(sought, StringComparison.Ordinal)) return value;
        return null;
    }

    /// <summary>Yes or no in any of our languages.</summary>
    public static bool? ReadYes(string written) => SoughtWords.Fold(written) switch
    {
        "ja" or "yes" or "j" or "y" or "x" or "1" or "true" => true,
        "nej" or "nei" or "no" or "n" or "0" or "false" => false,
        _ => null,
    };

    private static string Word<T>(T value, CultureInfo language) where T : struct, Enum => Texts.ResourceManager.GetString($"{typeof(T).Name}{value}", language)!;

    /// <summary>Why a listed company cannot be without anything to sell, and what to do.</summary>
    public static string ListedSells => Texts.ListedSells;

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
