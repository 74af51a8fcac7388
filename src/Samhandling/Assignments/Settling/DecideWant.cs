using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Settling;

/// <summary>Somebody accepts a want by itself, or declines it because of something.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class DecideWant(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public WantFate? Fate { get; set; }
        [AtMost(Want.ReasonLength)] public string? Reason { get; set; }
        public int Version { get; set; }

        public static Form Of(Want want) => new() { Fate = want.Fate, Reason = want.Reason, Version = want.Version };

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Fate, Fate?.Text()), (Texts.Reason, string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim())];
    }

    public Task<Want> Find(Guid id, CancellationToken cancel = default) => db.Wants.Include(w => w.Asked!.Round).Include(w => w.Asked!.Organisation).Where(w => w.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Want>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var want = await Find(id, cancel);
        if (form.Version != want.Version) return Refusal.Clash;
        return await db.SaveAsync(want.Decide(form.Fate!.Value, form.Reason, clock.Today()), cancel);
    }
}
