using System.Globalization;
using System.Text.RegularExpressions;

namespace Samhandling.Cooperation.Reading;

/// <summary>By when something is to be done, as it stands in a sentence.</summary>
/// <param name="Day">Null where only the next meeting is named and nobody knows its day.</param>
/// <param name="Words">How it is written.</param>
/// <param name="Index">Where it begins in the sentence.</param>
public sealed record DueDay(DateOnly? Day, string Words, int Index)
{
    private const string Month = @"(?<month>jan(?:uari|uar)?|feb(?:ruari|ruar)?|mars?|apr(?:il)?|ma[ji]|juni?|juli?|aug(?:usti|ust)?|sep(?:tember|t)?|okt(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)\b\.?";
    private const string By = @"(?<by>senast|senest|seinast|innan|innen|före|før|inom|till|til|deadline|klart|klar|ferdig)\s+(?:den\s+)?";
    private const string Written = @"(?<year>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})\b|(?<d>\d{1,2})\.?\s*" + Month + @"(?:\s+(?<year>\d{4})\b)?|(?<d>\d{1,2})/(?<m>\d{1,2})(?:[-/ ](?<year>\d{4})\b)?|(?:v\.?|vecka|uke|veke)\s*(?<week>\d{1,2})\b";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private static readonly Regex s_before = new($@"\b{By}(?:{Written})", Options);
    private static readonly Regex s_last = new($@"[\s,(–-](?:{Written})\s*\)?\s*[.]?\s*$", Options);
    private static readonly Regex s_next = new(@"\b(?:(?:senast|senest|innan|innen|före|før|till|til|på)\s+)?(?:nästa|neste)\s+(?:möte|träff|gång|sammanträde|møte|treff|gang|samling)\b", Options);

    /// <summary>The first that the sentence has: a day after a word such as "senast" or "innen", a day at its end, or the next meeting.</summary>
    /// <param name="sentence">In Swedish or Norwegian.</param>
    /// <param name="from">The meeting's day: a day without a year is the first such day from it on.</param>
    /// <param name="nextMeeting">The day of the next meeting, if it is known.</param>
    public static DueDay? In(string sentence, DateOnly from, DateOnly? nextMeeting)
    {
        foreach (var match in s_before.Matches(sentence).Concat(s_last.Matches(sentence)))
            if (DayOf(match, from) is { } day) return new(day, match.Value.Trim(' ', ',', '(', ')', '.', '-', '–'), match.Index);
        return s_next.Match(sentence) is { Success: true } next ? new(nextMeeting, next.Value, next.Index) : null;
    }

    private static DateOnly? DayOf(Match match, DateOnly from)
    {
        if (Number(match, "week") is { } week) return WeekEnd(week, from, match.Groups["by"].Value.ToLowerInvariant() is "innan" or "före" or "før");
        if (Number(match, "d") is not { } d || (Number(match, "m") ?? MonthOf(match.Groups["month"].Value)) is not { } m) return null;
        // Eight years are enough to find a 29th of February.
        var years = Number(match, "year") is { } year ? [year] : Enumerable.Range(from.Year, 9);
        return years.Where(y => m is >= 1 and <= 12 && y is >= 1900 and <= 2200 && d >= 1 && d <= DateTime.DaysInMonth(y, m)).Select(y => (DateOnly?)new DateOnly(y, m, d)).FirstOrDefault(day => day >= from || match.Groups["year"].Success);
    }

    /// <summary>The Friday of the week; where it is to be done before the week, that of the week before.</summary>
    private static DateOnly? WeekEnd(int week, DateOnly from, bool isBefore)
    {
        for (var year = from.Year; year <= from.Year + 1; year++)
        {
            if (week < 1 || week > ISOWeek.GetWeeksInYear(year)) continue;
            var friday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Friday)).AddDays(isBefore ? -7 : 0);
            if (friday >= from) return friday;
        }
        return null;
    }

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    private static int? MonthOf(string name) => name.Length < 3 ? null : (Array.IndexOf(["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"], name[..3].ToLowerInvariant() switch { "mai" => "maj", "des" => "dec", var begin => begin }) + 1) switch { 0 => null, var number => number };
}
