using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Gaps;

/// <summary>A round begins in which several assess a document's objectives.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class StartGapRound(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(GapRound.TitleLength)] public string? Title { get; set; }
        public bool IsDeep { get; set; }
    }

    /// <summary>Refused where the document has no objectives. The same, sent twice, is one.</summary>
    public Task<Result<GapRound>> Handle(Guid documentId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(documentId, form, cancel), cancel);

    private async Task<Result<GapRound>> Once(Guid documentId, Form form, CancellationToken cancel)
    {
        await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
        if (!await db.Objectives.AnyAsync(o => o.DocumentId == documentId && o.RetiredOn == null, cancel)) return new Refusal("", Assessing.Texts.NoObjectivesHelp);
        var answer = GapRound.Of(documentId, form.Title, form.IsDeep, clock.Today());
        if (answer.Try(out var round, out _))
        {
            var (title, deep, today) = (round.Title, round.IsDeep, round.StartedOn);
            if (await db.GapRounds.FirstOrDefaultAsync(r => r.DocumentId == documentId && r.Title == title && r.IsDeep == deep && r.StartedOn == today && r.ClosedOn == null, cancel) is { } same) return same;
            db.GapRounds.Add(round);
        }

        return await db.SaveAsync(answer, cancel);
    }
}
