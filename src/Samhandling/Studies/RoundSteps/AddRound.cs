using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.RoundSteps;

/// <summary>An analyst adds a round to a study, with the last round's questions, and its persons where they are asked again.</summary>
[Needs(Permission.RunStudies)]
public sealed class AddRound(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(Round.NameLength)] public string? Name { get; set; }
        [Needed, ADay] public string? ClosesOn { get; set; }

        /// <summary>Whether who was asked in the last round is asked again.</summary>
        public bool AsksTheSame { get; set; }
    }

    public async Task<Result<Round>> Handle(Guid studyId, Form form, CancellationToken cancel = default)
    {
        var (now, today) = (clock.GetUtcNow().UtcDateTime, clock.Today());
        var study = await db.Studies.Include(s => s.Rounds).Where(s => s.Id == studyId).OneAsync(cancel);
        var last = study.Rounds.MaxBy(r => r.Id)!;
        var facts = new RoundFacts(form.Name!, ADayAttribute.Read(form.ClosesOn)!.Value, last.Boundary, last.Suggests);
        if (!Round.Of(studyId, facts, today, last.Id).Try(out var round, out var refusal)) return refusal;
        var edition = await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == last.Id).OrderByDescending(e => e.Number).Take(1).OneAsync(cancel);
        round.Editions.Add(QuestionnaireEdition.Of(round.Id, 1, edition.Questionnaire(), now));
        db.Rounds.Add(round);
        if (form.AsksTheSame) db.Respondents.AddRange(Again(await db.Respondents.AsNoTracking().Where(r => r.RoundId == last.Id && r.Name != null).ToListAsync(cancel), round.Id));
        return await db.SaveAsync<Round>(round, cancel);
    }

    /// <summary>The same persons with new numbers by lot: who was who before tells nobody who is who now.</summary>
    private static IEnumerable<Respondent> Again(List<Respondent> before, Guid roundId)
    {
        var numbers = Enumerable.Range(1, before.Count).ToArray();
        RandomNumberGenerator.Shuffle(numbers.AsSpan());
        return before.Select((r, i) => new Respondent { RoundId = roundId, Number = numbers[i], PersonId = r.PersonId, Name = r.Name, Email = r.Email, Organisation = r.Organisation, Sector = r.Sector, PlaceId = r.PlaceId, Language = r.Language });
    }
}
