using System.Globalization;
using Samhandling.Platform;

namespace Samhandling.Reporting.Reaching;

/// <summary>A municipality as a pasted line may name it: by its name or by its code.</summary>
public sealed record KnownPlace(Guid Id, string Name, string Code);

/// <summary>Reads a pasted list of municipalities with a number on each line.</summary>
public static class FirmLines
{
    private static readonly char[] s_separators = [';', '\t'];

    /// <returns>The number of each municipality, or every line that cannot be read and why.</returns>
    public static Result<IReadOnlyDictionary<Guid, int>> Read(string pasted, IReadOnlyList<KnownPlace> places)
    {
        var (found, faults) = (new Dictionary<Guid, int>(), new List<string>());
        foreach (var line in pasted.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            // The number is what stands last, after a separator or after the name; within it spaces part the thousands.
            var cut = line.LastIndexOfAny(s_separators);
            if (cut < 0) cut = NumberStart(line);
            var (name, number) = cut <= 0 ? (line, "") : (line[..cut].Trim(' ', ';', '\t', ',', ':'), line[cut..].Trim(' ', ';', '\t'));
            var named = places.Where(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || p.Code.Equals(name, StringComparison.Ordinal)).ToList();
            if (Number(number) is not { } firms) faults.Add(Texts.NoNumber.With(line));
            else if (named.Count == 0) faults.Add(Texts.NoSuchMunicipality.With(name));
            else if (named.Count > 1) faults.Add(Texts.SeveralMunicipalities.With(name));
            else if (!found.TryAdd(named[0].Id, firms)) faults.Add(Texts.TwiceInList.With(name));
        }
        if (faults.Count > 0) return new Refusal(nameof(WriteFirms.Form.Lines), string.Join(' ', faults));
        return found.Count == 0 ? new Refusal(nameof(WriteFirms.Form.Lines), Texts.WriteLines) : found;
    }

    private static int NumberStart(string line)
    {
        var start = line.Length;
        while (start > 0 && (char.IsAsciiDigit(line[start - 1]) || char.IsWhiteSpace(line[start - 1]))) start--;
        return start == line.Length ? -1 : start;
    }

    private static int? Number(string written) =>
        int.TryParse(string.Concat(written.Where(sign => !char.IsWhiteSpace(sign))), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= FirmCount.MostFirms ? number : null;
}
