using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Soundings;

/// <summary>Somebody starts a sounding.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class StartSounding(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Sounding>> Handle(SoundingForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<Sounding>> Once(SoundingForm form, CancellationToken cancel)
    {
        var answer = Sounding.Start(form.Facts());
        if (answer.Try(out var sounding, out _))
        {
            var (title, question, yes, day) = (sounding.Title, sounding.Question, sounding.YesChoices, sounding.ClosesOn);
            if (await db.Soundings.FirstOrDefaultAsync(s => s.Title == title && s.Question == question && s.YesChoices == yes && s.ClosesOn == day, cancel) is { } same) return same;
            db.Soundings.Add(sounding);
        }
        return await db.SaveAsync(answer, cancel);
    }
}
