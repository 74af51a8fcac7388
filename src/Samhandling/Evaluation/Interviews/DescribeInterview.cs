using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Organisations;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Interviews;

/// <summary>Somebody says anew who is asked, how far it has come, and how they want to be shown. From then on that is how they stand everywhere, also beside what was said before.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class DescribeInterview(SamhandlingDb db)
{
    public Task<Interview> Find(Guid id, CancellationToken cancel = default) =>
        db.Interviews.Include(i => i.Round).Include(i => i.Organisation).Include(i => i.Person).Where(i => i.Id == id).OneAsync(cancel);

    /// <summary>Who acts for the organisation, and the one who stands there now.</summary>
    public async Task<IReadOnlyList<Choice>> Persons(Interview interview, CancellationToken cancel = default)
    {
        var (organisation, now) = (interview.OrganisationId, interview.PersonId);
        return await db.Persons.Where(p => p.Id == now || p.Engagements.Any(e => e.OrganisationId == organisation && e.To == null)).OrderBy(p => p.SwedishOrder).ThenBy(p => p.Id).Select(p => new Choice(p.Id, p.Name)).ToListAsync(cancel);
    }

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Interview>> Handle(Guid id, InterviewForm form, CancellationToken cancel = default)
    {
        var interview = await Find(id, cancel);
        if (form.Version != interview.Version) return Refusal.Clash;
        var (before, answer) = (interview.PlaceId, interview.Change(form.Facts()));
        if (answer.Try(out _, out _) && interview.PlaceId != before)
        {
            db.RemoveRange(await db.Reaches.Where(r => r.RecordId == id).ToListAsync(cancel));
            db.Reaches.AddRange(InterviewsModule.Reached(interview));
        }
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
