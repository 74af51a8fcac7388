using System.Globalization;
using System.Text;

namespace Samhandling.Platform.Attachments;

/// <summary>A file's name as any system can keep it and as nobody is fooled by it.</summary>
public static class AttachmentName
{
    private const string Unnamed = "file";

    private static readonly string[] s_taken =
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" })];

    /// <summary>The last part of a path, without what cannot be seen or would lead elsewhere; the ending stays where a name is shortened.</summary>
    public static string Of(string fileName)
    {
        var runes = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes().Where(rune => !IsHidden(rune)).Select(rune => "<>:\"|?*%".Contains(rune.ToString(), StringComparison.Ordinal) ? "_" : rune.ToString());
        var name = string.Concat(runes).Normalize(NormalizationForm.FormC).Trim(' ', '.', '\u00a0');
        if (name.Length == 0) name = Unnamed;
        if (s_taken.Contains(name.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase)) name = "_" + name;
        return name.Length <= Attachment.NameLength ? name : Shortened(name);
    }

    // Controls, and what turns the direction of writing so that "gpj.exe" reads "exe.jpg".
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate || rune == Rune.ReplacementChar;

    private static string Shortened(string name)
    {
        var dot = name.LastIndexOf('.');
        var ending = dot > 0 && name.Length - dot <= 10 ? name[dot..] : "";
        var length = Attachment.NameLength - ending.Length;
        // Not in the middle of a character of two halves.
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)] + ending;
    }
}
