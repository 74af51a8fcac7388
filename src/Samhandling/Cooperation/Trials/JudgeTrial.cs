using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Trials;

/// <summary>Somebody says when one looks back at what is tried, or, when the day has come, what became of it.</summary>
[Needs(Permission.WorkTogether)]
public sealed class JudgeTrial(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, ADay] public string? ReviewOn { get; set; }

        /// <summary>Null while it is still tried.</summary>
        public Outcome? Outcome { get; set; }
        [AtMost(Trial.FoundLength)] public string? Found { get; set; }
        public int Version { get; set; }

        public static Form Of(Trial trial) => new() { ReviewOn = ADayAttribute.Write(trial.ReviewOn), Outcome = trial.Outcome, Found = trial.Found, Version = trial.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.ReviewOn, ReviewOn), (Texts.WhatBecame, Outcome is { } outcome ? outcome.Text() : Texts.StillTried), (Texts.Found, Found)];
    }

    public Task<Trial> Find(Guid id, CancellationToken cancel = default) =>
        db.Trials.Include(t => t.Line!.Point!.Meeting).Where(t => t.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Trial>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var trial = await Find(id, cancel);
        if (form.Version != trial.Version) return Refusal.Clash;
        if (trial.Outcome is not null && form.Outcome is null) return new Refusal(nameof(Form.Outcome), Texts.IsJudged);
        return await db.SaveAsync(form.Outcome is { } outcome ? trial.Judge(outcome, form.Found, clock.Today()) : trial.LookBackOn(ADayAttribute.Read(form.ReviewOn)!.Value), cancel);
    }
}
