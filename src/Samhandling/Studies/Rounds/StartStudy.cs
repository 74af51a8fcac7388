using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Templates;

namespace Samhandling.Studies.Rounds;

/// <summary>An analyst starts a study, and has its first round at once, with questions from a template.</summary>
[Needs(Permission.RunStudies)]
public sealed class StartStudy(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(Study.TitleLength)] public string? Title { get; set; }
        [Needed, AtMost(Study.PurposeLength)] public string? Purpose { get; set; }
        [Needed, AtMost(Study.LegalBasisLength)] public string? LegalBasis { get; set; }
        [Needed, ADay] public string? DeleteOn { get; set; }
        [Needed, AtMost(Round.NameLength)] public string? RoundName { get; set; }
        [Needed, ADay] public string? ClosesOn { get; set; }
        public Template Template { get; set; }

        /// <summary>The language that the questions are made in, by its tag.</summary>
        [Needed, AtMost(Respondent.LanguageLength)] public string? Language { get; set; }
    }

    /// <summary>The visitor owns it. Refused if it would be deleted, or could not be answered any more.</summary>
    public async Task<Result<Round>> Handle(Form form, CancellationToken cancel = default)
    {
        var (now, today) = (clock.GetUtcNow().UtcDateTime, clock.Today());
        if (!Study.Of(new(form.Title!, form.Purpose!, form.LegalBasis!, ADayAttribute.Read(form.DeleteOn)!.Value), visit.Visitor!.Id, today).Try(out var study, out var refusal)) return refusal;
        if (!Round.Of(study.Id, new(form.RoundName!, ADayAttribute.Read(form.ClosesOn)!.Value, null, Suggested.Register), today).Try(out var round, out refusal)) return refusal;
        round.Editions.Add(QuestionnaireEdition.Of(round.Id, 1, form.Template.Questionnaire(form.Language!), now));
        study.Rounds.Add(round);
        db.Studies.Add(study);
        return await db.SaveAsync<Round>(round, cancel);
    }
}
