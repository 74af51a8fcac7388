using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Promises;

/// <summary>Somebody says how far a promise has come: begun, done with what shows it, or dropped with the reason.</summary>
[Needs(Permission.WorkTogether)]
public sealed class AnswerPromise(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        public PromiseState State { get; set; }
        [AtMost(Promise.NoteLength)] public string? Note { get; set; }
        public int Version { get; set; }
    }

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Promise>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var promise = await db.Promises.Where(p => p.Id == id).OneAsync(cancel);
        if (form.Version != promise.Version) return Refusal.Clash;
        return await db.SaveDurablyAsync(promise.Answer(form.State, form.Note, clock.Today()), cancel);
    }
}
