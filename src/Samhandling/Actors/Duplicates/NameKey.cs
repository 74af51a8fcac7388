using System.Numerics;
using System.Text;
using Samhandling.Platform.Search;

namespace Samhandling.Actors.Duplicates;

/// <summary>A name as it is compared: what is spelled in several ways in the North is spelled in one, and the words stand in order.</summary>
public static class NameKey
{
    private static readonly (string From, string To)[] s_spellings = [("aa", "a"), ("ae", "a"), ("oe", "o"), ("ck", "k"), ("w", "v"), ("th", "t"), ("ph", "f"), ("z", "s"), ("ch", "k"), ("ca", "ka"), ("co", "ko")];

    public static string Of(string name)
    {
        var key = new StringBuilder(SoughtWords.Fold(name));
        foreach (var (from, to) in s_spellings) key.Replace(from, to);
        return string.Join(' ', key.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    /// <summary>Whether two keys can be that much alike, told by their lengths and which letters they have: what rules most pairs out at little cost.</summary>
    public static bool MayBe(double least, string one, string other)
    {
        if (one.Length == 0 || other.Length == 0) return true;
        var (mine, theirs) = (Letters(one), Letters(other));
        var common = (double)Math.Min(one.Length - BitOperations.PopCount(mine & ~theirs), other.Length - BitOperations.PopCount(theirs & ~mine));
        var jaro = ((common / one.Length) + (common / other.Length) + 1) / 3;
        return jaro + (0.1 * Beginning(one, other) * (1 - jaro)) >= least;
    }

    // Letters that share a bit are taken for one, which rules out fewer and never too many.
    private static uint Letters(string key)
    {
        var letters = 0u;
        foreach (var letter in key) letters |= 1u << (letter & 31);
        return letters;
    }

    private static int Beginning(string one, string other)
    {
        var beginning = 0;
        while (beginning < Math.Min(4, Math.Min(one.Length, other.Length)) && one[beginning] == other[beginning]) beginning++;
        return beginning;
    }

    /// <summary>How alike two keys are, from 0 to 1: Jaro's share of common letters in like places, and more for a common beginning, as Winkler has it (0.1 for each of at most four letters).</summary>
    public static double Likeness(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0) return one.Length == other.Length ? 1 : 0;
        var reach = Math.Max(0, (Math.Max(one.Length, other.Length) / 2) - 1);
        Span<bool> inOne = stackalloc bool[one.Length], inOther = stackalloc bool[other.Length];
        var common = 0;
        for (var i = 0; i < one.Length; i++)
            for (var j = Math.Max(0, i - reach); j < Math.Min(other.Length, i + reach + 1); j++)
                if (!inOther[j] && one[i] == other[j])
                {
                    (inOne[i], inOther[j]) = (true, true);
                    common++;
                    break;
                }
        if (common == 0) return 0;
        var (turned, next) = (0, 0);
        for (var i = 0; i < one.Length; i++)
        {
            if (!inOne[i]) continue;
            while (!inOther[next]) next++;
            if (one[i] != other[next++]) turned++;
        }
        var jaro = (((double)common / one.Length) + ((double)common / other.Length) + ((common - (turned / 2.0)) / common)) / 3;
        return jaro + (0.1 * Beginning(one, other) * (1 - jaro));
    }
}
