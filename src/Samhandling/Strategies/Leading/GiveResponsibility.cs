using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Leading;

/// <summary>Somebody is given a part in leading a document, an objective, a step or a group.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class GiveResponsibility(SamhandlingDb db, Givers givers, LedThings things, OneLeader one)
{
    public async Task<Result<Responsibility>> Handle(LedKind kind, Guid ledId, ResponsibilityForm form, CancellationToken cancel = default)
    {
        await things.Find(kind, ledId, cancel);
        if (await givers.Find(form.Who, cancel) is not { PersonId: not null } who) return new Refusal(nameof(ResponsibilityForm.Who), Texts.WhoIsNeeded);
        var answer = Responsibility.For(kind, ledId, form.Facts(who));
        if (!answer.Try(out var responsibility, out _)) return answer;
        if (await one.Goes(responsibility, cancel) is { } refusal) return refusal;
        db.Responsibilities.Add(responsibility);
        return await db.SaveAsync(answer, cancel);
    }
}
