using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Heartbeats;

/// <summary>A moment a year is planned for as long as a document holds.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class PlanHeartbeats(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, AtMost(Heartbeat.WhatLength)] public string? What { get; set; }
        [Needed, ADay] public string? First { get; set; }
    }

    /// <summary>The same, sent twice, are planned once.</summary>
    public Task<Result<IReadOnlyList<Heartbeat>>> Handle(Guid documentId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(documentId, form, cancel), cancel);

    private async Task<Result<IReadOnlyList<Heartbeat>>> Once(Guid documentId, Form form, CancellationToken cancel)
    {
        var document = await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
        var answer = Heartbeat.Yearly(document, form.What, ADayAttribute.Read(form.First)!.Value);
        if (answer.Try(out var heartbeats, out _))
        {
            var what = heartbeats[0].What;
            var there = await db.Heartbeats.Where(h => h.DocumentId == documentId && h.What == what).ToListAsync(cancel);
            if (heartbeats.All(h => there.Exists(t => t.PlannedOn == h.PlannedOn))) return there;
            db.Heartbeats.AddRange(heartbeats);
        }

        return await db.SaveAsync(answer, cancel);
    }
}
