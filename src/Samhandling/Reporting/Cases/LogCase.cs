using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Cases;

/// <summary>Whoever gave advice notes it, in half a minute.</summary>
[Needs(Permission.KeepCases)]
public sealed class LogCase(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>A form that is sent twice is one case.</summary>
    public Task<Result<AdviceCase>> Handle(CaseForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<AdviceCase>> Once(CaseForm form, CancellationToken cancel)
    {
        if (await db.AdviceCases.FirstOrDefaultAsync(c => c.Id == form.CaseId, cancel) is { } same) return same;
        await db.Places.Where(p => p.Id == form.PlaceId && p.Kind == PlaceKind.Municipality).OneAsync(cancel);
        var answer = AdviceCase.Of(form.Facts(), clock.Today(), form.CaseId);
        if (answer.Try(out var one, out _))
        {
            db.AdviceCases.Add(one);
            db.Reaches.Add(new Reach { Activity = CasesModule.ActivityKey, RecordId = one.Id, PlaceId = one.PlaceId });
        }
        return await db.SaveAsync(answer, cancel);
    }
}
