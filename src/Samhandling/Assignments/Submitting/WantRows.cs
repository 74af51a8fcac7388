using System.Globalization;
using Samhandling.Assignments.Wants;

namespace Samhandling.Assignments.Submitting;

/// <summary>An organisation's wants as a form has them: as many of each list as there are rows.</summary>
public sealed class WantRows
{
    private const int MostEmpty = 3;

    /// <summary>Which want, and its version when the form was opened; empty for a new one.</summary>
    public List<string>? Keys { get; set; }
    public List<string>? Words { get; set; }
    public List<string>? Tasks { get; set; }
    public List<string>? Priorities { get; set; }

    public static WantRows Of(AskedForWants asked)
    {
        var open = asked.Wants.Where(w => w.Fate is WantFate.Open).OrderBy(w => w.Number).ToList();
        var empty = Enumerable.Repeat("", Math.Min(MostEmpty, AskedForWants.MostWants - open.Count)).ToList();
        return new()
        {
            Keys = [.. open.Select(w => $"{w.Id}:{w.Version}"), .. empty],
            Words = [.. open.Select(w => w.Text), .. empty],
            Tasks = [.. open.Select(w => w.TaskId?.ToString() ?? ""), .. empty],
            Priorities = [.. open.Select(w => w.Priority.ToString(CultureInfo.InvariantCulture)), .. empty.Select(_ => Want.UsualPriority.ToString(CultureInfo.InvariantCulture))],
        };
    }

    public int Count => Math.Min(Words?.Count ?? 0, AskedForWants.MostWants);

    public IReadOnlyList<WrittenWant> Written() => [.. Enumerable.Range(0, Count).Select(i =>
    {
        var key = (At(Keys, i) ?? "").Split(':');
        return new WrittenWant(
            Guid.TryParse(key[0], out var id) ? id : null, key.Length > 1 && int.TryParse(key[1], CultureInfo.InvariantCulture, out var version) ? version : 0,
            At(Words, i), Guid.TryParse(At(Tasks, i), out var task) ? task : null, int.TryParse(At(Priorities, i), CultureInfo.InvariantCulture, out var priority) ? priority : 0);
    })];

    /// <summary>What stands in a row of a list; null where the list is shorter.</summary>
    public static string? At(List<string>? list, int row) => list?.ElementAtOrDefault(row);
}
