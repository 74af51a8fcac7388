using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Submitting;

/// <summary>Who speaks for an organisation, or a coordinator who was told by telephone, says what it wants.</summary>
[Needs(Permission.WriteActors)]
public sealed class SubmitWants(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    /// <exception cref="UnauthorizedAccessException">The visitor does not speak for the organisation.</exception>
    public async Task<AskedForWants> Find(Guid askedId, CancellationToken cancel = default)
    {
        var asked = await db.AskedForWants.AsSplitQuery().Include(a => a.Round).Include(a => a.Organisation).Include(a => a.Wants).ThenInclude(w => w.Orders).ThenInclude(o => o.Order).Where(a => a.Id == askedId).OneAsync(cancel);
        await own.Ask(asked.OrganisationId, cancel);
        return asked;
    }

    /// <summary>Refused after the last day.</summary>
    public async Task<Result<AskedForWants>> Handle(Guid askedId, WantRows form, CancellationToken cancel = default)
    {
        var (asked, written) = (await Find(askedId, cancel), form.Written());
        await db.Concern(written, cancel);
        return await db.SaveDurablyAsync(asked.Take(written, clock.Today()), cancel);
    }
}

/// <summary>What both who signs in and who comes by a link are held to.</summary>
internal static class ConcernedTasks
{
    /// <exception cref="NotFoundException">A want names a task that is not there.</exception>
    public static async Task Concern(this SamhandlingDb db, IReadOnlyList<WrittenWant> written, CancellationToken cancel)
    {
        var named = written.Select(w => w.TaskId).OfType<Guid>().Distinct().ToList();
        if (named.Count > 0 && await db.AssignmentTasks.CountAsync(t => named.Contains(t.Id), cancel) < named.Count) throw new NotFoundException();
    }
}
