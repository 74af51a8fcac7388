using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Assessing;

/// <summary>One that was to assess by mistake is taken away. One that has said something stays.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveAssessor(SamhandlingDb db)
{
    public async Task<Result<Assessor>> Handle(Guid id, CancellationToken cancel = default)
    {
        var assessor = await db.Assessors.Where(a => a.Id == id).OneAsync(cancel);
        if (await db.Assessments.AnyAsync(a => a.AssessorId == id, cancel)) return new Refusal("", Texts.HasSaidSomething);
        db.Assessors.Remove(assessor);
        return await db.SaveAsync<Assessor>(assessor, cancel);
    }
}
