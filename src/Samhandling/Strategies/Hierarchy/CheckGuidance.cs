using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Hierarchy;

/// <summary>Somebody has held a document against the new edition of what guides it, and it fits or has been put right.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class CheckGuidance(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        public Guid GuidanceId { get; set; }

        /// <summary>The edition that stood on the page when it was looked at; a later one has not been seen.</summary>
        public int Edition { get; set; }
    }

    public async Task<Result<Guidance>> Handle(Guid guidedId, Form form, CancellationToken cancel = default)
    {
        var guidance = await db.Guidances.Include(g => g.Guiding).Where(g => g.Id == form.GuidanceId && g.GuidedId == guidedId).OneAsync(cancel);
        if (form.Edition != guidance.Guiding!.Edition) return Refusal.Clash;
        (guidance.SeenEdition, guidance.CheckedOn) = (form.Edition, clock.Today());
        return await db.SaveAsync<Guidance>(guidance, cancel);
    }
}
