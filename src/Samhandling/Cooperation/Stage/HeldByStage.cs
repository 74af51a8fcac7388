using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Stage;

/// <summary>What programmes hold of a person: where the person stood on a stage. Erased, the organisation stood there without a name.</summary>
public sealed class HeldByStage(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await Own(subject, cancel)).Select(s => new HeldData(s.Edition!.Meeting!.Title, Texts.Speaker, $"{s.Speaker}, {s.Topic}"))];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var slot in await Own(subject, cancel)) slot.LeaveOut(subject);
    }

    private async Task<List<StageSlot>> Own(Subject subject, CancellationToken cancel) =>
        [.. (await db.StageSlots.Include(s => s.Edition!.Meeting).Where(s => s.Speaker != null).OrderBy(s => s.Day).ThenBy(s => s.Id).ToListAsync(cancel)).Where(s => subject.IsCalled(s.Speaker))];
}
