using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Declarations;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Commitments;

/// <summary>A party's commitment is written down: what, for which objective, by when.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class MakeCommitment(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, AtMost(Commitment.WhatLength)] public string? What { get; set; }
        [Needed] public Guid? ObjectiveId { get; set; }
        [Needed] public Guid? OrganisationId { get; set; }
        [AtMost(Commitment.MeasureLength)] public string? Measure { get; set; }
        [Needed, ADay] public string? DueOn { get; set; }
        [Needed] public int? Weight { get; set; } = 1;
    }

    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Commitment>> Handle(Guid declarationId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(declarationId, form, cancel), cancel);

    private async Task<Result<Commitment>> Once(Guid declarationId, Form form, CancellationToken cancel)
    {
        await db.Declarations.Where(d => d.Id == declarationId).OneAsync(cancel);
        var objective = await db.Objectives.Where(o => o.Id == form.ObjectiveId).OneAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        var answer = Commitment.Of(declarationId, objective.Id, organisation.Id, new(form.What, form.Measure, ADayAttribute.Read(form.DueOn)!.Value, form.Weight ?? 0));
        if (answer.Try(out var commitment, out _))
        {
            var (what, measure, due, weight) = (commitment.What, commitment.Measure, commitment.DueOn, commitment.Weight);
            if (await db.Commitments.FirstOrDefaultAsync(c => c.DeclarationId == declarationId && c.ObjectiveId == objective.Id && c.OrganisationId == organisation.Id && c.What == what && c.Measure == measure && c.DueOn == due && c.Weight == weight, cancel) is { } same) return same;
            db.Commitments.Add(commitment);
        }

        return await db.SaveDurablyAsync(answer, cancel);
    }
}
