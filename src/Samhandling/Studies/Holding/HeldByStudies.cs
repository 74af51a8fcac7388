using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Holding;

/// <summary>What studies hold of a person: as one who is asked, with what the person has answered, and as one whom others have named.</summary>
/// <remarks>Erased, one who was asked stays as a number, so that it still holds how many were asked and answered; one who was named stays as somebody.</remarks>
public sealed class HeldByStudies(SamhandlingDb db, Visit visit) : IPersonalData
{
    private static readonly string[] s_told = [nameof(Respondent.Name), nameof(Respondent.Email), nameof(Respondent.Organisation), nameof(Respondent.PersonId), nameof(Respondent.DeclineReason), nameof(Respondent.PlaceId), nameof(Respondent.Language)];

    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel)
    {
        var held = new List<HeldData>();
        foreach (var asked in await Asked(subject, cancel))
        {
            var where = Title(asked.Round!);
            held.Add(new(where, Texts.WasAsked, string.Join(", ", new[] { asked.Name, asked.Email, asked.Organisation, asked.Language, asked.DeclineReason }.OfType<string>())));
            held.AddRange(await Sent(where, asked, cancel));
            // What is not sent in yet is nobody's but the writer's: that it is there is told, and no more.
            if (await db.DraftAnswers.AnyAsync(d => d.RespondentId == asked.Id && d.Content != null, cancel) || await db.EarlierAnswers.AnyAsync(e => e.RespondentId == asked.Id, cancel))
                held.Add(new(where, Texts.HasWritten, Texts.OnlyWriterReads));
        }
        // By how many somebody is named is itself what the owner alone may see.
        foreach (var naming in (await Naming(subject, cancel)).GroupBy(s => s.Respondent!.RoundId))
        {
            var round = naming.First().Respondent!.Round!;
            held.Add(new(Title(round), Texts.WasNamed, MayRead(round) ? string.Join("; ", naming.SelectMany(s => As(subject, s)).Distinct(StringComparer.Ordinal)) : Texts.OnlyOwnerReads));
        }
        return held;
    }

    private async Task<IReadOnlyList<HeldData>> Sent(string where, Respondent asked, CancellationToken cancel)
    {
        var sent = await db.Submissions.AsNoTracking().Where(s => s.RespondentId == asked.Id).OrderBy(s => s.Number).ToListAsync(cancel);
        if (sent.Count == 0) return [];
        if (!MayRead(asked.Round!)) return [new(where, Texts.HasAnswered, Texts.OnlyOwnerReads)];
        var editions = (await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == asked.RoundId).ToListAsync(cancel)).ToDictionary(e => e.Number, e => e.Questionnaire());
        return [.. sent.Select(s => new HeldData(where, Texts.HasAnswered, InWords(s.Sheet(), editions[s.Edition])))];
    }

    // As what others have named the person.
    private static IEnumerable<string> As(Subject subject, Submission submission) =>
        submission.Sheet().Answers.Values.SelectMany(a => a.Names ?? []).Where(n => IsOne(subject, n)).Select(n => n.About is null ? n.Name : $"{n.Name}, {n.About}");

    private static string InWords(AnswerSheet sheet, Questionnaire asked) => string.Join("; ", asked.Questions.Where(q => sheet.Answers.ContainsKey(q.Code)).Select(q =>
        $"{asked.Say(q.Text, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)} {string.Join(", ", AnswerWords.Of(q, sheet.Answers[q.Code], asked, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName))}"));

    private bool MayRead(Round round) => visit.May(Permission.SeeNames) && round.ShowsNamesTo(visit.Visitor?.Id);

    private static string Title(Round round) => $"{round.Study!.Title}, {round.Name}";

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var asked in await Asked(subject, cancel))
        {
            var row = db.Entry(asked);
            foreach (var told in s_told) row.CurrentValues[told] = null;
            row.CurrentValues[nameof(Respondent.Version)] = asked.Version + 1;
            db.RemoveRange(await db.AnswerLinks.Where(l => l.RespondentId == asked.Id).ToListAsync(cancel));
            db.RemoveRange(await db.Submissions.Where(s => s.RespondentId == asked.Id).ToListAsync(cancel));
            db.RemoveRange(await db.DraftAnswers.Where(d => d.RespondentId == asked.Id).ToListAsync(cancel));
            db.RemoveRange(await db.EarlierAnswers.Where(e => e.RespondentId == asked.Id).ToListAsync(cancel));
        }
        foreach (var submission in await Naming(subject, cancel))
            db.Entry(submission).CurrentValues[nameof(Submission.Content)] = new AnswerSheet(submission.Sheet().Answers.ToDictionary(a => a.Key, a => Without(subject, a.Value), StringComparer.Ordinal)).ToJson();
        foreach (var draft in (await db.DraftAnswers.Where(d => d.Content != null).ToListAsync(cancel)).Where(d => db.Entry(d).State is not EntityState.Deleted && Answer.FromJson(d.Content!).Names?.Any(n => IsOne(subject, n)) == true))
            draft.Write(Without(subject, Answer.FromJson(draft.Content!)).ToJson(), draft.SavedAt);
        db.RemoveRange((await db.EarlierAnswers.ToListAsync(cancel)).Where(e => Answer.FromJson(e.Content).Names?.Any(n => IsOne(subject, n)) == true));
    }

    private async Task<List<Respondent>> Asked(Subject subject, CancellationToken cancel) =>
        [.. (await db.Respondents.Include(r => r.Round!.Study).Where(r => r.PersonId == subject.Id || r.Name != null).ToListAsync(cancel))
            .Where(r => r.PersonId == subject.Id || (r.PersonId is null && (subject.IsCalled(r.Name) || (subject.Email is not null && subject.Email.Equals(r.Email, StringComparison.OrdinalIgnoreCase)))))];

    private async Task<List<Submission>> Naming(Subject subject, CancellationToken cancel) =>
        [.. (await db.Submissions.Include(s => s.Respondent!.Round!.Study).ToListAsync(cancel)).Where(s => db.Entry(s).State is not EntityState.Deleted && s.Sheet().Answers.Values.Any(a => a.Names?.Any(n => IsOne(subject, n)) == true))];

    private static Answer Without(Subject subject, Answer answer) => answer.Names is not { } names ? answer : answer with { Names = [.. names.Select(n => IsOne(subject, n) ? new NamedPerson(Texts.Erased) { FollowUps = n.FollowUps } : n)] };

    // Who was chosen in the register carries its key; who was written is known by the name.
    private static bool IsOne(Subject subject, NamedPerson named) => NamedKey.Read(named.Key)?.Id == subject.Id || subject.IsCalled(named.Name);
}
