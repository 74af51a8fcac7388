using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Editions;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.EditionStudies;

/// <summary>An analyst says which study asks those who came to an edition, or that none does.</summary>
[Needs(Permission.RunStudies)]
public sealed class TieStudy(SamhandlingDb db)
{
    public sealed class Form
    {
        /// <summary>Null for none.</summary>
        public Guid? StudyId { get; set; }

        /// <summary>Goes along always, so that a form that chooses none is still a form that was sent.</summary>
        public bool IsSent { get; set; }
    }

    public async Task<Result<Edition>> Handle(Guid editionId, Form form, CancellationToken cancel = default)
    {
        var edition = await db.Editions.Where(e => e.Id == editionId).OneAsync(cancel);
        if (form.StudyId is { } wanted) await db.Studies.Where(s => s.Id == wanted).OneAsync(cancel);
        var tied = await db.EditionStudies.FirstOrDefaultAsync(t => t.EditionId == editionId, cancel);
        if (form.StudyId is not { } study)
        {
            if (tied is not null) db.EditionStudies.Remove(tied);
        }
        else if (tied is null) db.EditionStudies.Add(new() { EditionId = editionId, StudyId = study });
        else tied.StudyId = study;
        return await db.SaveAsync<Edition>(edition, cancel);
    }
}
