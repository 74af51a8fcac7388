using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Heartbeats;

/// <summary>It is told that a yearly moment was held, or when it will be.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class TellHeartbeat(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, AtMost(Heartbeat.WhatLength)] public string? What { get; set; }
        [Needed, ADay] public string? PlannedOn { get; set; }
        [ADay] public string? HeldOn { get; set; }
        [AtMost(Heartbeat.NoteLength)] public string? Note { get; set; }
        public int Version { get; set; }

        public static Form Of(Heartbeat one) => new() { What = one.What, PlannedOn = ADayAttribute.Write(one.PlannedOn), HeldOn = ADayAttribute.Write(one.HeldOn), Note = one.Note, Version = one.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.What, Names.Clean(What)), (Texts.PlannedOn, PlannedOn), (Texts.HeldOn, HeldOn), (Texts.Note, Note?.Trim())];
    }

    public Task<Heartbeat> Find(Guid id, CancellationToken cancel = default) => db.Heartbeats.Include(h => h.Document).Where(h => h.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Heartbeat>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var one = await Find(id, cancel);
        return form.Version != one.Version ? Refusal.Clash : await db.SaveAsync(one.Tell(form.What, ADayAttribute.Read(form.PlannedOn)!.Value, ADayAttribute.Read(form.HeldOn), form.Note), cancel);
    }
}
