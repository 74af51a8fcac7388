using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Cases;

/// <summary>Somebody says anew what a case was, or what came of it.</summary>
[Needs(Permission.KeepCases)]
public sealed class DescribeCase(SamhandlingDb db, TimeProvider clock)
{
    public Task<AdviceCase> Find(Guid id, CancellationToken cancel = default) => db.AdviceCases.Include(c => c.Place).Where(c => c.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<AdviceCase>> Handle(Guid id, CaseForm form, CancellationToken cancel = default)
    {
        var one = await Find(id, cancel);
        if (form.Version != one.Version) return Refusal.Clash;
        await db.Places.Where(p => p.Id == form.PlaceId && p.Kind == PlaceKind.Municipality).OneAsync(cancel);
        var before = one.PlaceId;
        var answer = one.Change(form.Facts(), clock.Today());
        if (answer.Try(out _, out _) && one.PlaceId != before)
        {
            db.RemoveRange(await db.Reaches.Where(r => r.RecordId == id).ToListAsync(cancel));
            db.Reaches.Add(new Reach { Activity = CasesModule.ActivityKey, RecordId = id, PlaceId = one.PlaceId });
        }
        return await db.SaveAsync(answer, cancel);
    }
}
