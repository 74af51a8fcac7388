using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Agreements;

/// <summary>The agreements that a person owns at the commissioner. Erased, the agreement stands without an owner until another is named, as the register lets go of all that points at the person.</summary>
public sealed class HeldByAgreements(SamhandlingDb db, TimeProvider clock) : IPersonalData, IHandOver
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await Owned(subject.Id, cancel)).Select(a => new HeldData(a.Title, Texts.Owner, $"{a.Commissioner!.Name}, {a.Unit}, {a.Period()}"))];

    public Task Erase(Subject subject, CancellationToken cancel) => Task.CompletedTask;

    async Task<IReadOnlyList<Inheritance>> IHandOver.Of(Guid personId, CancellationToken cancel)
    {
        var today = clock.Today();
        return [.. (await Owned(personId, cancel)).Where(a => a.To is null || a.To >= today).Select(a => new Inheritance(Texts.RowAgreement, a.Title, $"agreements/{a.Id}", true))];
    }

    private Task<List<Agreement>> Owned(Guid personId, CancellationToken cancel) => db.Agreements.AsNoTracking().Include(a => a.Commissioner).Where(a => a.OwnerId == personId).OrderBy(a => a.From).ThenBy(a => a.Id).ToListAsync(cancel);
}
