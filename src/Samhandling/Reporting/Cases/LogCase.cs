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
    public async Task<Result<AdviceCase>> Handle(CaseForm form, CancellationToken cancel = default)
    {
        await db.Places.Where(p => p.Id == form.PlaceId && p.Kind == PlaceKind.Municipality).OneAsync(cancel);
        var answer = AdviceCase.Of(form.Facts(), clock.Today());
        if (answer.Try(out var one, out _))
        {
            db.AdviceCases.Add(one);
            db.Reaches.Add(new Reach { Activity = CasesModule.ActivityKey, RecordId = one.Id, PlaceId = one.PlaceId });
        }
        return await db.SaveAsync(answer, cancel);
    }
}
