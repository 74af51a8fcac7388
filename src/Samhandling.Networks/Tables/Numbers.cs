using System.Globalization;

namespace Samhandling.Networks.Tables;

/// <summary>Numbers as people write them: with a decimal point or a decimal comma.</summary>
internal static class Numbers
{
    /// <summary>Reads a finite number.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out double number)
    {
        text = text.Trim();
        if (text.Length == 1 && char.IsAsciiDigit(text[0]))
        {
            number = text[0] - '0';
            return true;
        }

        if (text.Length is 0 or > 64 || !text.ContainsAnyInRange('0', '9'))
        {
            number = 0;
            return false;
        }

        var comma = text.IndexOf(',');
        if (comma >= 0 && !text.Contains('.'))
        {
            Span<char> pointed = stackalloc char[text.Length];
            text.CopyTo(pointed);
            pointed[comma] = '.';
            return Invariant(pointed, out number);
        }

        return Invariant(text, out number);
    }

    public static bool Is(string? text) => TryRead(text, out _);

    public static bool IsZero(string? text) => TryRead(text, out var number) && number == 0;

    /// <summary>As short as reads back the same.</summary>
    public static string Write(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static bool Invariant(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
