using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Leading;

/// <summary>Somebody is given a part in leading a document, an objective, a step or a group.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class GiveResponsibility(SamhandlingDb db, Givers givers, LedThings things, OneLeader one)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Responsibility>> Handle(LedKind kind, Guid ledId, ResponsibilityForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(kind, ledId, form, cancel), cancel);

    private async Task<Result<Responsibility>> Once(LedKind kind, Guid ledId, ResponsibilityForm form, CancellationToken cancel)
    {
        await things.Find(kind, ledId, cancel);
        if (await givers.Find(form.Who, cancel) is not { PersonId: not null } who) return new Refusal(nameof(ResponsibilityForm.Who), Texts.WhoIsNeeded);
        var answer = Responsibility.For(kind, ledId, form.Facts(who));
        if (!answer.Try(out var responsibility, out _)) return answer;
        var (document, objective, step, group) = (responsibility.DocumentId, responsibility.ObjectiveId, responsibility.StepId, responsibility.GroupId);
        var (person, organisation, part, from, to, unsure) = (responsibility.PersonId, responsibility.OrganisationId, responsibility.Part, responsibility.From, responsibility.To, responsibility.IsUnsure);
        if (await db.Responsibilities.FirstOrDefaultAsync(r => r.DocumentId == document && r.ObjectiveId == objective && r.StepId == step && r.GroupId == group && r.PersonId == person && r.OrganisationId == organisation && r.Part == part && r.From == from && r.To == to && r.IsUnsure == unsure, cancel) is { } same) return same;
        if (await one.Goes(responsibility, cancel) is { } refusal) return refusal;
        db.Responsibilities.Add(responsibility);
        return await db.SaveAsync(answer, cancel);
    }
}
