using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.AskingWhom;

/// <summary>An analyst asks the same persons as in another round of the study, with new numbers by lot.</summary>
[Needs(Permission.RunStudies)]
public sealed class CopyAsked(SamhandlingDb db, Frame frame)
{
    public sealed class Form
    {
        [Needed] public Guid? FromId { get; set; }
    }

    /// <summary>Refused if nobody was asked in that round.</summary>
    /// <exception cref="NotFoundException">There is no such round in the study.</exception>
    public async Task<Result<Added>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        var round = await db.Rounds.AsNoTracking().Where(r => r.Id == roundId).OneAsync(cancel);
        var from = await db.Rounds.AsNoTracking().Where(r => r.Id == form.FromId && r.Id != roundId && r.StudyId == round.StudyId).OneAsync(cancel);
        var asked = await db.Respondents.AsNoTracking().Where(r => r.RoundId == from.Id && r.Name != null).ToListAsync(cancel);
        if (asked.Count == 0) return new Refusal(nameof(Form.FromId), Texts.NobodyThen);
        return await frame.Add(roundId, [.. asked.Select(r => new Newcomer(r.Name!, r.Email, r.Organisation, r.Sector, r.PlaceId, r.Language, r.PersonId))], cancel);
    }
}
