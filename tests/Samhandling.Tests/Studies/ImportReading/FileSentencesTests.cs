using System.Globalization;
using Samhandling.Networks.Files;
using Samhandling.Studies.ImportReading;

namespace Samhandling.Tests.Studies.ImportReading;

public sealed class FileSentencesTests
{
    public static MatrixTheoryData<string, FaultKind> Faults => new(["sv", "nb", "en"], Enum.GetValues<FaultKind>());

    public static MatrixTheoryData<string, NoteKind> Notes => new(["sv", "nb", "en"], Enum.GetValues<NoteKind>());

    [Theory, MemberData(nameof(Faults))]
    public void Each_fault_has_a_sentence_of_its_own_in_each_language(string language, FaultKind kind) =>
        Assert.Single(Enum.GetValues<FaultKind>(), other => In(language, () => FileSentences.Of(new Fault(0, other, "x", "y", "z"))) == In(language, () => FileSentences.Of(new Fault(0, kind, "x", "y", "z"))));

    [Theory, MemberData(nameof(Notes))]
    public void Each_note_has_a_sentence_of_its_own_in_each_language(string language, NoteKind kind) =>
        Assert.Single(Enum.GetValues<NoteKind>(), other => In(language, () => FileSentences.Of(new FileNote(other, 7, "x", "y"))) == In(language, () => FileSentences.Of(new FileNote(kind, 7, "x", "y"))));

    [Theory]
    [InlineData("sv", "Cellen under ”till” är tom. Fyll i den, eller ta bort raden.")]
    [InlineData("nb", "Cellen under «till» er tom. Fyll den ut, eller slett raden.")]
    [InlineData("en-GB", "The cell under “till” is empty. Fill it in, or delete the row.")]
    public void A_fault_is_told_in_the_visitors_language(string language, string sentence) =>
        Assert.Equal(sentence, In(language, () => FileSentences.Of(new Fault(3, FaultKind.EmptyCell, "till"))));

    private static string In(string language, Func<string> say)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try { return say(); }
        finally { CultureInfo.CurrentUICulture = before; }
    }
}
