using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Evaluation.Interviews;

/// <summary>The persons who are asked in evaluations.</summary>
public sealed class InterviewedPersons(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var rounds = await db.Interviews.Where(i => i.PersonId != null).GroupBy(i => new { i.Round!.Id, i.Round.Title, i.Round.Purpose, i.Round.From })
            .Select(g => new { g.Key.Id, g.Key.Title, g.Key.Purpose, g.Key.From, Persons = g.Count() }).ToListAsync(cancel);
        return [.. rounds.OrderBy(r => r.From).ThenBy(r => r.Title, StringComparer.Ordinal).Select(r => new Kept(r.Title, visit.Address($"evaluations/{r.Id}"), r.Purpose, Texts.LegalBasis, r.Persons, null))];
    }
}

/// <summary>The interviews that somebody else must be asked for when a person leaves.</summary>
public sealed class HandOverOfInterviews(SamhandlingDb db) : IHandOver
{
    public async Task<IReadOnlyList<Inheritance>> Of(Guid personId, CancellationToken cancel) =>
        [.. (await db.Interviews.AsNoTracking().Include(i => i.Round).Where(i => i.PersonId == personId && i.State == InterviewState.Planned).OrderBy(i => i.Round!.From).ThenBy(i => i.Id).ToListAsync(cancel)).Select(i => new Inheritance(Texts.RowInterview, i.Round!.Title, $"interviews/{i.Id}", IsAlone: true))];
}
