using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Decisions;

/// <summary>A decision is recorded with what it does for an objective: one that stands in minutes, or one that was taken elsewhere.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RecordDecision(SamhandlingDb db)
{
    public sealed class Form : DecisionForm
    {
        [Needed] public Guid? ObjectiveId { get; set; }
        public EffectKind Kind { get; set; }
        [AtMost(DecisionEffect.WordsLength)] public string? Words { get; set; }
    }

    /// <summary>The line of minutes, with its meeting; null without one.</summary>
    public async Task<MinutesLine?> Line(Guid? lineId, CancellationToken cancel = default) =>
        lineId is { } id ? await db.MinutesLines.AsNoTracking().Include(l => l.Point).ThenInclude(p => p!.Meeting).Where(l => l.Id == id).OneAsync(cancel) : null;

    /// <summary>Refused where the line is recorded already, and without its effect. The same, sent twice, is one.</summary>
    public Task<Result<TakenDecision>> Handle(Guid? lineId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(lineId, form, cancel), cancel);

    private async Task<Result<TakenDecision>> Once(Guid? lineId, Form form, CancellationToken cancel)
    {
        await Line(lineId, cancel);
        if (form.DeciderId is { } decider) await db.Organisations.Where(o => o.Id == decider).OneAsync(cancel);
        if (form.ObjectiveId is not { } objective) return new Refusal(nameof(Form.ObjectiveId), Texts.ChooseObjective);
        await db.Objectives.Where(o => o.Id == objective).OneAsync(cancel);
        if (!TakenDecision.Of(form.Facts(), lineId).Try(out var decision, out var refusal)) return refusal;
        if (!decision.Affect(objective, form.Kind, form.Words).Try(out _, out refusal)) return refusal;
        var (title, day, by, text) = (decision.Title, decision.DecidedOn, decision.DeciderId, decision.Text);
        var (kind, words) = (form.Kind, decision.Effects[0].Words);
        if (await db.TakenDecisions.FirstOrDefaultAsync(d => d.LineId == lineId && d.Title == title && d.DecidedOn == day && d.DeciderId == by && d.Text == text && d.Effects.Any(e => e.ObjectiveId == objective && e.Kind == kind && e.Words == words), cancel) is { } same) return same;
        if (lineId is not null && await db.TakenDecisions.AnyAsync(d => d.LineId == lineId, cancel)) return new Refusal("", Texts.IsRecordedAlready);
        db.TakenDecisions.Add(decision);
        return await db.SaveDurablyAsync<TakenDecision>(decision, cancel);
    }
}
