using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Viewpoints;

/// <summary>A viewpoint is answered, for all to read.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class AnswerViewpoint(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        public ViewpointEffect Effect { get; set; }
        [Needed, AtMost(Viewpoint.WordsLength)] public string? Answer { get; set; }
        public int Version { get; set; }

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Effect, Effect.Text()), (Texts.Answer, Answer?.Trim())];
    }

    public Task<Viewpoint> Find(Guid id, CancellationToken cancel = default) => db.Viewpoints.Include(c => c.Process).Include(c => c.Organisation).Where(c => c.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has answered it since the form was opened.</summary>
    public async Task<Result<Viewpoint>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var viewpoint = await Find(id, cancel);
        return form.Version != viewpoint.Version ? Refusal.Clash : await db.SaveDurablyAsync(viewpoint.Reply(form.Answer, form.Effect, clock.Today()), cancel);
    }
}
