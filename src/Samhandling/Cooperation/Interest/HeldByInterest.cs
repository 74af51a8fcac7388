using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Interest;

/// <summary>In which proposed groups a person would sit. An erased person's interest stays as the organisation's, as the register lets go of all that points at the person.</summary>
public sealed class HeldByInterest(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel)
    {
        var own = await db.DeclaredInterests.AsNoTracking().Include(i => i.Proposal).Where(i => i.PersonId == subject.Id).OrderBy(i => i.DeclaredOn).ThenBy(i => i.Id).ToListAsync(cancel);
        return [.. own.Select(i => new HeldData(Texts.Proposals, i.Proposal!.Topic, i.DeclaredOn.ToString("d", CultureInfo.CurrentCulture)))];
    }

    public Task Erase(Subject subject, CancellationToken cancel) => Task.CompletedTask;
}
