using System.Globalization;
using Samhandling.Networks.Files;
using Samhandling.Studies.ImportReading;
using Texts = Samhandling.Studies.ImportReading.Texts;

namespace Samhandling.Tests.Studies.ImportReading;

public sealed class FileSentencesTests
{
    public static MatrixTheoryData<string, string> All =>
        new(["sv", "nb", ""], [.. Enum.GetNames<FaultKind>().Select(k => "Fault" + k), .. Enum.GetNames<NoteKind>().Select(k => "Note" + k)]);

    [Theory, MemberData(nameof(All))]
    public void Each_fault_and_note_has_a_text_of_its_own_in_each_language(string language, string key) =>
        Assert.False(string.IsNullOrEmpty(Texts.ResourceManager.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!.GetString(key)));

    [Theory]
    [InlineData("sv", "Cellen under ”till” är tom. Fyll i den, eller ta bort raden.")]
    [InlineData("nb", "Cellen under «till» er tom. Fyll den ut, eller slett raden.")]
    [InlineData("en-GB", "The cell under “till” is empty. Fill it in, or delete the row.")]
    public void A_fault_is_told_in_the_visitors_language(string language, string sentence)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try { Assert.Equal(sentence, FileSentences.Of(new Fault(3, FaultKind.EmptyCell, "till"))); }
        finally { CultureInfo.CurrentUICulture = before; }
    }
}
