using Samhandling.Actors.Register;
using Samhandling.Platform.Search;

namespace Samhandling.Studies.AskingWhom;

/// <summary>Languages of the register by the tags that questionnaires and letters go by.</summary>
public static class LanguageTags
{
    public static string Tag(this Language language) => language switch
    {
        Language.Swedish => "sv",
        Language.NorwegianBokmal => "nb",
        Language.NorwegianNynorsk => "nn",
        Language.Finnish => "fi",
        Language.NorthernSami => "se",
        _ => "en",
    };

    /// <summary>The tag of a language that is written as its tag or by its name in any of our languages; null if it is none.</summary>
    public static string? Read(string written) => Enum.GetValues<Language>().Select(Tag).FirstOrDefault(tag => tag.Equals(SoughtWords.Fold(written), StringComparison.Ordinal)) ?? ActorWords.Read<Language>(written)?.Tag();
}
