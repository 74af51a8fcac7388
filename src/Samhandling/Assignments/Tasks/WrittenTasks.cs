using System.Text.RegularExpressions;
using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Assignments.Tasks;

/// <summary>An area or a task as it is written on a line.</summary>
/// <param name="Line">From 1, among all lines that were written.</param>
/// <param name="IsTask">Whether it stands below an area.</param>
public sealed record WrittenLine(string? Number, string Text, int Line, bool IsTask);

/// <summary>Reads areas and their tasks, one a line, as they stand in an agreement: a line that stands further in, has a mark of a list, or is numbered as a part (1.1, a) is a task of the area above it.</summary>
public static partial class WrittenTasks
{
    /// <param name="written">The lines.</param>
    /// <param name="areTasks">Whether all of them are tasks, of an area that is there already.</param>
    /// <returns>Refused with the line where one is too long, has no text, or is a task without an area above it.</returns>
    public static Result<IReadOnlyList<WrittenLine>> Read(string? written, bool areTasks = false)
    {
        var read = new List<WrittenLine>();
        foreach (var (index, line) in (written ?? "").Split('\n').Index())
        {
            if (Names.Clean(line) is not { } clean) continue;
            var match = Marked().Match(clean);
            var number = match.Groups["number"] is { Success: true } found ? found.Value.TrimEnd('.', ')', ':') : null;
            var (text, isTask) = (match.Groups["text"].Value, areTasks || char.IsWhiteSpace(line[0]) || match.Groups["mark"].Success || IsPart(number));
            if (text.Length == 0) return new Refusal("", Texts.LineWithoutText.With(index + 1, clean));
            if (isTask && !areTasks && read.Count == 0) return new Refusal("", Texts.TaskWithoutArea.With(index + 1, clean));
            if (text.Length > (isTask ? AssignmentTask.TextLength : ServiceArea.NameLength)) return new Refusal("", Texts.LineIsTooLong.With(index + 1, isTask ? AssignmentTask.TextLength : ServiceArea.NameLength));
            if (number?.Length > AssignmentTask.NumberLength) return new Refusal("", Texts.NumberIsTooLong.With(index + 1, AssignmentTask.NumberLength));
            if (read.Count == AssignmentTask.MostInOne) return new Refusal("", Texts.TooMany.With(AssignmentTask.MostInOne));
            read.Add(new(number, text, index + 1, isTask));
        }

        return read.Count == 0 ? new Refusal("", Texts.NothingWritten) : read;
    }

    private static bool IsPart(string? number) => number is not null && (number.Contains('.', StringComparison.Ordinal) || char.IsLetter(number[0]));

    // A number ("1", "1.2", "3)"), a single letter with a bracket or a point, or a mark of a list, and what follows.
    [GeneratedRegex(@"^(?:(?<number>\d+(?:\.[\p{L}\d]+)*[.):]?|\p{L}[.)])\s+|(?<mark>[-–•*])\s*)?(?<text>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();
}
