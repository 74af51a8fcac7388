using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Asking;

/// <summary>An analyst takes somebody off the list of those who are asked. The links go with the row, and open nothing any more.</summary>
[Needs(Permission.RunStudies)]
public sealed class StopAsking(SamhandlingDb db, AskedList list)
{
    /// <summary>Refused when the respondent has answered: the answer is part of the study.</summary>
    public async Task<Result<Respondent>> Handle(Guid roundId, Guid respondentId, CancellationToken cancel = default)
    {
        var respondent = await list.One(roundId, respondentId, cancel);
        if (respondent.AnsweredAt is not null) return new Refusal("", Texts.HasAnswered);
        db.Respondents.Remove(respondent);
        return await db.SaveDurablyAsync<Respondent>(respondent, cancel);
    }
}
