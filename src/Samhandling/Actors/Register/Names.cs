using System.Globalization;
using System.Text;

namespace Samhandling.Actors.Register;

/// <summary>What is done with names before they are kept: they are freed of what cannot be seen, and put in the order of each language.</summary>
public static class Names
{
    // å ä ö are the last letters of Swedish in this order, æ ø å of Norwegian; each reads the other's letters as its own.
    private static readonly Dictionary<char, char> s_swedish = new() { ['å'] = '{', ['ä'] = '|', ['æ'] = '|', ['ö'] = '}', ['ø'] = '}' };
    private static readonly Dictionary<char, char> s_norwegian = new() { ['æ'] = '{', ['ä'] = '{', ['ø'] = '|', ['ö'] = '|', ['å'] = '}' };

    /// <summary>One space between words, none around, no sign that is not seen: marks that turn the direction of writing would let a name look like another.</summary>
    /// <returns>Null if nothing is left.</returns>
    public static string? Clean(string? written)
    {
        if (written is null) return null;
        var clean = new StringBuilder(written.Length);
        foreach (var sign in written.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(sign)) { if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' '); }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) is not (UnicodeCategory.Format or UnicodeCategory.Control)) clean.Append(sign);
        }
        if (clean.Length > 0 && clean[^1] == ' ') clean.Length--;
        return clean.Length == 0 ? null : clean.ToString();
    }

    /// <summary>Several names, one on each line, each cleaned.</summary>
    public static string? CleanLines(string? written) =>
        string.Join('\n', (written ?? "").Split('\n').Select(Clean).OfType<string>()) is { Length: > 0 } lines ? lines : null;

    /// <summary>Sorts as Swedes do: bytes, so that both databases sort alike whatever their own order is.</summary>
    public static byte[] SwedishOrder(string name) => Order(name, s_swedish);

    public static byte[] NorwegianOrder(string name) => Order(name, s_norwegian);

    public static bool IsNorwegian => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "nb" or "nn" or "no";

    private static byte[] Order(string name, Dictionary<char, char> last)
    {
        var order = new StringBuilder(name.Length);
        foreach (var sign in name.Normalize(NormalizationForm.FormC).ToLowerInvariant())
            order.Append(last.TryGetValue(sign, out var letter) ? letter : char.IsLetterOrDigit(sign) ? sign.ToString().Normalize(NormalizationForm.FormD)[0] : ' ');
        return Encoding.UTF8.GetBytes(order.ToString());
    }
}
