using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.GatheredStudies;

/// <summary>An analyst makes a study, with one closed round, of a survey that was held elsewhere and its answers: all of it or nothing.</summary>
[Needs(Permission.RunStudies)]
public sealed class GatherStudy(SamhandlingDb db, OpenGatherings open)
{
    public sealed class Form
    {
        [Needed, AtMost(Study.TitleLength)] public string? Title { get; set; }
        [Needed, AtMost(Study.PurposeLength)] public string? Purpose { get; set; }
        [Needed, AtMost(Study.LegalBasisLength)] public string? LegalBasis { get; set; }
        [Needed, ADay] public string? DeleteOn { get; set; }
        [Needed, AtMost(Round.NameLength)] public string? RoundName { get; set; }

        /// <summary>The last day on which one could answer there.</summary>
        [Needed, ADay] public string? HeldOn { get; set; }

        /// <summary>Whether rows with faults are left out; else nothing is taken in while there are any.</summary>
        public bool LeaveOut { get; set; }
    }

    public async Task<Result<Round>> Handle(Guid gatheringId, Form form, CancellationToken cancel = default)
    {
        var file = await open.One(gatheringId, cancel);
        var read = OpenedGathering.Read(file.Survey, file.Answers, null, file.Language);
        if (file.RoundId is not null || read.Questionnaire is not { } questionnaire) throw new NotFoundException();
        var heldOn = ADayAttribute.Read(form.HeldOn)!.Value;
        if (heldOn > open.Today) return new Refusal(nameof(Form.HeldOn), Texts.HeldInFuture);
        if (read.Answers is { Faults.Count: > 0 } && !form.LeaveOut) return new Refusal(nameof(Form.LeaveOut), Texts.DecideOnFaults);
        if (!Study.Of(new(form.Title!, form.Purpose!, form.LegalBasis!, ADayAttribute.Read(form.DeleteOn)!.Value), open.Owner ?? Guid.Empty, open.Today).Try(out var study, out var refusal)) return refusal;
        // As of the day it was held on: it was open then.
        if (!Round.Of(study.Id, new(form.RoundName!, heldOn, null, Suggested.Nobody), heldOn).Try(out var round, out refusal)) return refusal;
        var held = heldOn.ToDateTime(new(12, 0), DateTimeKind.Utc);
        round.Open(held, heldOn);
        round.Close(held);
        round.Editions.Add(QuestionnaireEdition.Of(round.Id, 1, questionnaire, held));
        study.Rounds.Add(round);
        db.Studies.Add(study);
        db.AddRange(GatheredRows.Of(file, round.Id, read.Answers, after: 0, edition: 1, held));
        file.TakeIn(round.Id, madeStudy: true, open.Now);
        return await db.SaveDurablyAsync<Round>(round, cancel);
    }
}
