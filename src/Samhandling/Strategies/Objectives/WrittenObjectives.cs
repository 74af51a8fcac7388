using System.Text.RegularExpressions;
using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Strategies.Objectives;

/// <summary>An objective as it is written on a line: its number, if it has one, its text, and how far in it stands.</summary>
/// <param name="Line">From 1, among all lines that were written.</param>
/// <param name="Depth">0 for one of the document's own, 1 for a part of the one above it.</param>
public sealed record WrittenObjective(string? Number, string Text, int Line, int Depth);

/// <summary>Reads objectives, one a line, as they stand in a document's own list: "1 Alla har arbete", "1.2 Fler läser vidare", "a) …", "- …"; a line that stands further in, or whose number goes on from the number above, is a part of it.</summary>
public static partial class WrittenObjectives
{
    private const int TabWidth = 4;

    /// <summary>Refused with the line where one is too long or there are too many.</summary>
    public static Result<IReadOnlyList<WrittenObjective>> Read(string? written)
    {
        var read = new List<WrittenObjective>();
        var indents = new Stack<(int Indent, int Depth)>();
        foreach (var (index, line) in (written ?? "").Split('\n').Index())
        {
            if (Names.Clean(line) is not { } clean) continue;
            var match = Numbered().Match(clean);
            var number = match.Groups["number"] is { Success: true } found ? found.Value.TrimEnd('.', ')', ':') : null;
            var text = match.Groups["text"].Value;
            if (text.Length == 0) return new Refusal("", Texts.LineWithoutText.With(index + 1, clean));
            if (text.Length > Objective.TextLength) return new Refusal("", Texts.LineIsTooLong.With(index + 1, Objective.TextLength));
            if (number?.Length > Objective.NumberLength) return new Refusal("", Texts.NumberIsTooLong.With(index + 1, Objective.NumberLength));
            if (read.Count == Objective.MostInOne) return new Refusal("", Texts.TooMany.With(Objective.MostInOne));
            read.Add(new(number, text, index + 1, DepthOf(line, number, read, indents)));
        }

        return read.Count == 0 ? new Refusal("", Texts.NothingWritten) : read;
    }

    /// <summary>By the number where it goes on from an earlier one ("1.2" below "1"), else by how far in the line stands.</summary>
    private static int DepthOf(string line, string? number, List<WrittenObjective> before, Stack<(int Indent, int Depth)> indents)
    {
        var indent = line.TakeWhile(char.IsWhiteSpace).Sum(sign => sign == '\t' ? TabWidth : 1);
        while (indents.Count > 0 && indents.Peek().Indent >= indent) indents.Pop();
        var depth = Above(number) is { } above && before.FindLast(o => string.Equals(o.Number, above, StringComparison.Ordinal)) is { } parent ? parent.Depth + 1 : indents.Count == 0 ? 0 : indents.Peek().Depth + 1;
        indents.Push((indent, depth));
        return depth;
    }

    private static string? Above(string? number) => number?.LastIndexOf('.') is > 0 and var at ? number[..at] : null;

    // A number ("1", "1.2", "1.a", "3)") or a single letter with a bracket or a point, and what follows; or a mark of a list.
    [GeneratedRegex(@"^(?:(?<number>\d+(?:\.[\p{L}\d]+)*[.):]?|\p{L}[.)])\s+|[-–•*]\s*)?(?<text>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
