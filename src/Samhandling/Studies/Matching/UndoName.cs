using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Samhandling.Studies.Matching;

/// <summary>The study's owner takes back what was decided of a written name, which then is open again.</summary>
[Needs(Permission.RunStudies)]
public sealed class UndoName(SamhandlingDb db, RoundNames names)
{
    public sealed class Form
    {
        [Needed] public Guid? MatchId { get; set; }
    }

    /// <summary>Refused to others than the study's owner while the names are not approved.</summary>
    /// <exception cref="NotFoundException">There is no such decision in this round.</exception>
    public async Task<Result<Round>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        var match = await db.NameMatches.Include(m => m.Round!.Study).Where(m => m.Id == form.MatchId && m.RoundId == roundId).OneAsync(cancel);
        if (!names.MaySee(match.Round!)) return new Refusal(nameof(Form.MatchId), Texts.OwnerAlone);
        db.NameMatches.Remove(match);
        return await db.SaveAsync<Round>(match.Round!, cancel);
    }
}
