using System.Globalization;
using System.Text.RegularExpressions;

namespace Samhandling.Cooperation.Reading;

/// <summary>A topic that somebody wants to talk about, and how many wanted it.</summary>
/// <param name="Times">1 where the line counts nothing.</param>
public sealed record RaisedTopic(string Title, int Times)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private static readonly Regex s_said = new(@"\s*\((?<times>\d{1,3})\s*(?:ggr|gånger|ganger|times|g)\.?\)", Options);
    private static readonly Regex s_counted = new(@"^(?<title>.*?\S)\s*(?:[;:\t]|\s[-–—|])\s*(?<times>\d{1,5})$", Options);

    /// <summary>The line without its count, as in "Topic (2 ggr)".</summary>
    public static RaisedTopic Said(string line) => s_said.Match(line) is { Success: true } said && line.Remove(said.Index, said.Length).Trim() is { Length: > 0 } title
        ? new(title, Count(said)) : new(line.Trim(), 1);

    /// <summary>The same, and a count at the end of the line too, as a survey's result has it: "Topic; 12".</summary>
    public static RaisedTopic Counted(string line) => s_counted.Match(line.Trim()) is { Success: true } counted ? new(counted.Groups["title"].Value, Count(counted)) : Said(line);

    private static int Count(Match match) => Math.Max(1, int.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture));
}
