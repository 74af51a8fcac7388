using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.AnswerResults;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys;

namespace Samhandling.Studies.GatheredStudies;

/// <summary>An analyst takes back what was gathered elsewhere: the study that was made of it, or the answers that were added, and nothing else.</summary>
[Needs(Permission.RunStudies)]
public sealed class UndoGathering(SamhandlingDb db)
{
    /// <summary>Refused if the study has got other answers or rounds since.</summary>
    public async Task<Result<GatheredFile>> Handle(Guid gatheringId, CancellationToken cancel = default)
    {
        var file = await db.GatheredFiles.Where(g => g.Id == gatheringId && g.TakenInAt != null).OneAsync(cancel);
        var roundId = file.RoundId!.Value;
        var ours = db.Submissions.Where(s => s.Key.StartsWith(file.KeyStart) && s.Respondent!.RoundId == roundId);
        if (file.MadeStudy)
        {
            var study = await db.Studies.Include(s => s.Rounds).Where(s => s.Rounds.Any(r => r.Id == roundId)).OneAsync(cancel);
            var respondents = await db.Respondents.CountAsync(r => r.Round!.StudyId == study.Id, cancel);
            if (study.Rounds.Count > 1 || respondents != await ours.CountAsync(cancel)) return new Refusal("", Texts.HasGrown);
            db.Studies.Remove(study);
        }
        else
        {
            var gone = await ours.Select(s => s.RespondentId).ToListAsync(cancel);
            db.RemoveRange(await db.Respondents.Where(r => gone.Contains(r.Id)).ToListAsync(cancel));
            // Figures that counted them are decided anew, unless what is taken back is of so few that the difference would tell of them.
            if (gone.Count >= Suppression.Threshold && await db.RoundFigures.Where(f => f.RoundId == roundId).SingleOrDefaultAsync(cancel) is { } figures) figures.Forget();
        }
        db.GatheredFiles.Remove(file);
        return await db.SaveDurablyAsync<GatheredFile>(file, cancel);
    }
}
