using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Leading;

/// <summary>A responsibility is handed over, ends, or becomes sure.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DescribeResponsibility(SamhandlingDb db, Givers givers, OneLeader one)
{
    public Task<Responsibility> Find(Guid id, CancellationToken cancel = default) => db.Responsibilities
        .Include(r => r.Document).Include(r => r.Objective).Include(r => r.Step).Include(r => r.Group).Include(r => r.Person).Include(r => r.Organisation).Where(r => r.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Responsibility>> Handle(Guid id, ResponsibilityForm form, CancellationToken cancel = default)
    {
        var responsibility = await Find(id, cancel);
        if (form.Version != responsibility.Version) return Refusal.Clash;
        if (await givers.Find(form.Who, cancel) is not { PersonId: not null } who) return new Refusal(nameof(ResponsibilityForm.Who), Texts.WhoIsNeeded);
        var answer = responsibility.Change(form.Facts(who));
        if (answer.Try(out _, out _) && await one.Goes(responsibility, cancel) is { } refusal) return refusal;
        return await db.SaveAsync(answer, cancel);
    }
}
