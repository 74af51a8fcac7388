using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Contributions;

/// <summary>A contribution is answered, for all to read.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class AnswerContribution(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        public ContributionEffect Effect { get; set; }
        [Needed, AtMost(Contribution.WordsLength)] public string? Answer { get; set; }
        public int Version { get; set; }

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Effect, Effect.Text()), (Texts.Answer, Answer?.Trim())];
    }

    public Task<Contribution> Find(Guid id, CancellationToken cancel = default) => db.Contributions.Include(c => c.Process).Include(c => c.Organisation).Where(c => c.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has answered it since the form was opened.</summary>
    public async Task<Result<Contribution>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var contribution = await Find(id, cancel);
        return form.Version != contribution.Version ? Refusal.Clash : await db.SaveDurablyAsync(contribution.Reply(form.Answer, form.Effect, clock.Today()), cancel);
    }
}
