using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.BaseServices;

/// <summary>It is written in what every municipality is owed.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class AddBaseService(SamhandlingDb db)
{
    public async Task<Result<BaseService>> Handle(BaseServiceForm form, CancellationToken cancel = default)
    {
        var answer = BaseService.Of(form.Name, form.Meaning);
        if (answer.Try(out var service, out _)) db.BaseServices.Add(service);
        return await db.SaveAsync(answer, cancel);
    }
}
