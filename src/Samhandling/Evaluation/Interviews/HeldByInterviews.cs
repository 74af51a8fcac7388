using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Interviews;

/// <summary>What evaluations hold of a person: that the person was asked, what was said then, and the words that say the name.</summary>
public sealed class HeldByInterviews(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel)
    {
        var asked = await db.Interviews.AsNoTracking().Include(i => i.Round).Include(i => i.Passages).Where(i => i.PersonId == subject.Id).OrderBy(i => i.Round!.From).ThenBy(i => i.Id).ToListAsync(cancel);
        return
        [
            .. asked.Select(i => new HeldData(Texts.Interviews, i.Round!.Title, $"{i.State.Text()}, {i.Visibility.Text()}")),
            // What was said without a name is not tied to one here either: who asks for it gets it from those who hold the interview.
            .. asked.Where(i => i.Visibility is Visibility.Named).SelectMany(i => i.Passages.OrderBy(p => p.Number).Select(p => new HeldData(Texts.Interviews, Texts.Said, p.Text))),
            .. (await Passages(subject, cancel)).Where(p => asked.TrueForAll(i => i.Id != p.InterviewId)).Select(p => new HeldData(Texts.Interviews, Texts.SaidByAnother, p.Text)),
            .. (await Rounds(subject, cancel)).Select(r => new HeldData(Evaluation.Rounds.Texts.Evaluations, r.Title, $"{r.OrderedBy} {r.EvaluatedBy} {r.Independence}")),
            .. (await Statements(subject, cancel)).Select(s => new HeldData(Evaluation.Statements.Texts.Statements, s.Valence.Text(), s.Text)),
            .. (await Findings(subject, cancel)).Select(f => new HeldData(Evaluation.Findings.Texts.Findings, f.State.Text(), f.Words)),
        ];
    }

    /// <summary>What was said stays without its speaker, and in words the name is left out.</summary>
    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var interview in await db.Interviews.Where(i => i.PersonId == subject.Id).ToListAsync(cancel)) interview.Forget();
        foreach (var passage in await Passages(subject, cancel)) passage.LeaveOut(subject);
        foreach (var round in await Rounds(subject, cancel)) round.LeaveOut(subject);
        foreach (var statement in await Statements(subject, cancel)) statement.LeaveOut(subject);
        foreach (var finding in await Findings(subject, cancel)) finding.LeaveOut(subject);
    }

    private async Task<List<Passage>> Passages(Subject subject, CancellationToken cancel) => [.. (await db.Passages.ToListAsync(cancel)).Where(p => subject.IsIn(p.Text))];

    private async Task<List<EvaluationRound>> Rounds(Subject subject, CancellationToken cancel) => [.. (await db.EvaluationRounds.ToListAsync(cancel)).Where(r => subject.IsIn($"{r.OrderedBy} {r.EvaluatedBy} {r.Independence}"))];

    private async Task<List<Statement>> Statements(Subject subject, CancellationToken cancel) => [.. (await db.Statements.ToListAsync(cancel)).Where(s => subject.IsIn($"{s.Text} {s.Theme}"))];

    private async Task<List<Finding>> Findings(Subject subject, CancellationToken cancel) => [.. (await db.Findings.ToListAsync(cancel)).Where(f => subject.IsIn(f.Words))];
}
