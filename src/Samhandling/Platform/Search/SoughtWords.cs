using System.Globalization;
using System.Text;

namespace Samhandling.Platform.Search;

/// <summary>The words that are sought, freed of what a Swede, a Norwegian and a keyboard without their letters write differently.</summary>
public sealed class SoughtWords
{
    public const int Longest = 100;

    private readonly string[] _words;

    public SoughtWords(string? written)
    {
        Written = (written ?? "").Trim();
        _words = Fold(Written.Length > Longest ? Written[..Longest] : Written).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public string Written { get; }

    /// <summary>Folded, and none of them empty.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether each word begins a word of the text or stands within it.</summary>
    public bool AreIn(string? text)
    {
        var folded = Fold(text ?? "");
        return _words.Length > 0 && _words.All(word => folded.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Lower case, one kind of space, å ä æ as a, ö ø as o, ð as d, þ as th, đ as d, and other letters without their marks: Tromsö finds Tromsø, and Skelleftea finds Skellefteå.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            if (!char.IsLetterOrDigit(sign)) { if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' '); continue; }
            folded.Append(Plain(char.ToLowerInvariant(sign)));
        }
        return folded.ToString().TrimEnd();
    }

    private static string Plain(char letter) => letter switch
    {
        'æ' => "a",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ŋ' => "n",
        'ŧ' => "t",
        'þ' => "th",
        'ß' => "ss",
        _ => letter.ToString(),
    };
}
