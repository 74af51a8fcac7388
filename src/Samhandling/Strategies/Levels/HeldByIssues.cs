using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Levels;

/// <summary>What the issues of a process hold of a person: who was written to, and words that name the person. Erased, the issue stays with the organisation.</summary>
public sealed class HeldByIssues(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await Held(subject, cancel)).Select(i => new HeldData(i.Process!.Title, Texts.RowIssue, string.Join('\n', new[] { i.Text, i.Reason, i.Motive, i.Answer }.OfType<string>())))];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var issue in (await Held(subject, cancel)).Where(i => i.Mentions(subject))) issue.LeaveOut(subject);
    }

    private async Task<List<ProcessIssue>> Held(Subject subject, CancellationToken cancel) =>
        [.. (await db.ProcessIssues.Include(i => i.Process).OrderBy(i => i.ProcessId).ThenBy(i => i.Place).ThenBy(i => i.Id).ToListAsync(cancel)).Where(i => i.PersonId == subject.Id || i.Mentions(subject))];
}
