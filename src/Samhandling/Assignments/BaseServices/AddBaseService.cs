using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.BaseServices;

/// <summary>It is written in what every municipality is owed.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class AddBaseService(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<BaseService>> Handle(BaseServiceForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<BaseService>> Once(BaseServiceForm form, CancellationToken cancel)
    {
        var answer = BaseService.Of(form.Name, form.Meaning);
        if (answer.Try(out var service, out _))
        {
            var (name, meaning) = (service.Name, service.Meaning);
            if (await db.BaseServices.FirstOrDefaultAsync(s => s.Name == name && s.Meaning == meaning, cancel) is { } same) return same;
            db.BaseServices.Add(service);
        }

        return await db.SaveAsync(answer, cancel);
    }
}
