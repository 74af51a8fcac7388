using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.GatheredStudies;

/// <summary>An analyst adds answers that were gathered elsewhere to a round that was opened here: all of them or none.</summary>
[Needs(Permission.RunStudies)]
public sealed class GatherAnswers(SamhandlingDb db, OpenGatherings open)
{
    public sealed class Form
    {
        /// <summary>Whether rows with faults are left out; else nothing is taken in while there are any.</summary>
        public bool LeaveOut { get; set; }
    }

    public async Task<Result<Round>> Handle(Guid gatheringId, Form form, CancellationToken cancel = default)
    {
        var file = await open.One(gatheringId, cancel);
        if (file.RoundId is not { } roundId) throw new NotFoundException();
        var round = await db.Rounds.Include(r => r.Editions).Where(r => r.Id == roundId).OneAsync(cancel);
        if (round.OpenedAt is null) return new Refusal("", Texts.NotOpenedYet);
        var edition = round.Editions.MaxBy(e => e.Number)!;
        var read = OpenedGathering.Read(file.Survey, file.Answers, edition.Questionnaire(), file.Language);
        if (read.Fault is { } fault) return new Refusal("", GatheringWords.Of(fault));
        if (read.Answers!.Faults.Count > 0 && !form.LeaveOut) return new Refusal(nameof(Form.LeaveOut), Texts.DecideOnFaults);
        if (read.Answers.Sheets.Count == 0) return new Refusal("", Texts.NoRowTaken);
        var after = await db.Respondents.Where(r => r.RoundId == roundId).MaxAsync(r => (int?)r.Number, cancel) ?? 0;
        db.AddRange(GatheredRows.Of(file, roundId, read.Answers, after, edition.Number, open.Now));
        file.TakeIn(roundId, madeStudy: false, open.Now);
        return await db.SaveDurablyAsync<Round>(round, cancel);
    }
}
