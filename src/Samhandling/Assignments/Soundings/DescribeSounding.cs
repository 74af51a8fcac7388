using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Soundings;

/// <summary>Somebody changes what a sounding says, or how long it is open.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class DescribeSounding(SamhandlingDb db)
{
    public Task<Sounding> Find(Guid id, CancellationToken cancel = default) => db.Soundings.AsSplitQuery().Include(s => s.Asked).ThenInclude(a => a.Answers).Where(s => s.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, and for other choices once somebody has answered.</summary>
    public async Task<Result<Sounding>> Handle(Guid id, SoundingForm form, CancellationToken cancel = default)
    {
        var sounding = await Find(id, cancel);
        if (form.Version != sounding.Version) return Refusal.Clash;
        return await db.SaveAsync(sounding.Change(form.Facts()), cancel);
    }
}
