using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Tasks;

/// <summary>An agreement's areas with their tasks, the retired ones too, in one statement. The areas stand in order.</summary>
public sealed class ReadTasks(SamhandlingDb db)
{
    public Task<List<ServiceArea>> Of(Guid agreementId, CancellationToken cancel = default) => In(agreementId).AsNoTracking().ToListAsync(cancel);

    /// <summary>To be written to.</summary>
    public Task<List<ServiceArea>> Tracked(Guid agreementId, CancellationToken cancel = default) => In(agreementId).ToListAsync(cancel);

    private IQueryable<ServiceArea> In(Guid agreementId) => db.ServiceAreas.Include(a => a.Tasks.OrderBy(t => t.Place)).Where(a => a.AgreementId == agreementId).OrderBy(a => a.Place);
}
