using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.BaseServices;

/// <summary>It is said anew what every municipality is owed, and when it counts as fulfilled.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class DescribeBaseService(SamhandlingDb db)
{
    public Task<BaseService> Find(Guid id, CancellationToken cancel = default) => db.BaseServices.Where(s => s.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<BaseService>> Handle(Guid id, BaseServiceForm form, CancellationToken cancel = default)
    {
        var service = await Find(id, cancel);
        return form.Version != service.Version ? Refusal.Clash : await db.SaveAsync(service.Change(form.Name, form.Meaning), cancel);
    }
}
