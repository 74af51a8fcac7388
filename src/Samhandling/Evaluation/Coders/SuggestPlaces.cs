using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Coders;

/// <summary>Where a passage may belong, the likeliest first.</summary>
/// <param name="Subjects">Tasks and open questions, as a form chooses them.</param>
/// <param name="Themes">By their words.</param>
public sealed record Suggested(IReadOnlyList<Alike> Subjects, IReadOnlyList<Alike> Themes)
{
    public bool Any => Subjects.Count + Themes.Count > 0;
}

/// <summary>Suggests where a passage may belong, from the words of those that the same coder has placed in its round: what others found is not looked at, so that coders stay apart. Nothing of it is kept or counted.</summary>
public sealed class SuggestPlaces(SamhandlingDb db, Visit visit)
{
    private const int MostRead = 2000, MostShown = 3;

    private const string Theme = "theme:";

    public async Task<Suggested> For(Passage passage, Guid roundId, CancellationToken cancel = default)
    {
        var (id, coder) = (passage.Id, visit.Visitor!.Id);
        var coded = await db.CodedPassages.Where(c => c.CoderId == coder && c.PassageId != id && c.Statement!.RoundId == roundId && c.Passage!.Interview!.HasConsented && c.Passage.Interview.State != InterviewState.Declined)
            .OrderByDescending(c => c.CodedAt).ThenBy(c => c.Id).Take(MostRead)
            .Select(c => new { c.PassageId, c.Passage!.Text, c.Statement!.TaskId, c.Statement.QuestionId, c.Statement.Theme }).ToListAsync(cancel);
        var alike = WordLikeness.Of(passage.Text, [.. coded.GroupBy(c => c.PassageId).Select(g => new PlacedText(g.First().Text, [.. g.SelectMany(c => Keys(c.TaskId, c.QuestionId, c.Theme))]))]);
        return new(
            [.. alike.Where(a => !IsTheme(a)).Take(MostShown)],
            [.. alike.Where(IsTheme).Take(MostShown).Select(a => a with { Key = a.Key[Theme.Length..] })]);
    }

    private static bool IsTheme(Alike alike) => alike.Key.StartsWith(Theme, StringComparison.Ordinal);

    private static IEnumerable<string> Keys(Guid? task, Guid? question, string? theme)
    {
        yield return task is { } id ? $"task:{id}" : $"question:{question}";
        if (theme is not null) yield return Theme + theme;
    }
}
