using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;

namespace Samhandling.Studies.Matching;

/// <summary>Reads who named whom in a round, and whom of the register and of those who are asked the names may mean.</summary>
public sealed class RoundNames(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    /// <summary>So many persons of the register are found at a time.</summary>
    public const int MostFound = 8;

    public async Task<NamedRound> Read(Guid roundId, CancellationToken cancel = default)
    {
        var round = await db.Rounds.AsNoTracking().Include(r => r.Study).Where(r => r.Id == roundId).OneAsync(cancel);
        var questionnaire = (await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == roundId).OrderByDescending(e => e.Number).Take(1).OneAsync(cancel)).Questionnaire();
        var respondents = await db.Respondents.AsNoTracking().Where(r => r.RoundId == roundId).OrderBy(r => r.Number).ToListAsync(cancel);
        var sheets = await Sheets(roundId, cancel);
        var persons = await db.Persons.AsNoTracking().Select(p => new Registered(p.Id, p.Name, p.OtherNames)).ToListAsync(cancel);
        var matches = (await db.NameMatches.AsNoTracking().Where(m => m.RoundId == roundId).ToListAsync(cancel)).ToDictionary(m => new WrittenKey(m.Written, m.About));

        var (ids, asked) = (persons.Select(p => p.Id).ToHashSet(), respondents.Select(r => r.Id).ToHashSet());
        var namings = NamedRound.Namings(NamedRound.NameQuestions(questionnaire), respondents, sheets).ToList();
        var written = WrittenName.Of(namings.Where(n => NamedRound.Offered(n.Named, asked.Contains, ids.Contains) is null));
        var candidates = new Candidates([.. Known(respondents, persons), .. written.Where(w => IsItself(matches.GetValueOrDefault(w.Key), w)).Select(w => new Candidate(new(NameMeaning.Outsider, w.Key.Id), w.Spellings))]);
        var alike = written.ToDictionary(w => w.Key, w => candidates.Alike(w.Key));
        List<Guid> wanted =
        [
            .. respondents.Select(r => r.PersonId).OfType<Guid>(), .. matches.Values.Select(m => m.PersonId).OfType<Guid>(),
            .. namings.Select(n => NamedRound.Offered(n.Named, asked.Contains, ids.Contains)).Where(m => m?.Means is NameMeaning.Person).Select(m => m!.Value.Id),
            .. alike.Values.SelectMany(a => a).Where(a => a.Who.Who.Means is NameMeaning.Person).Select(a => a.Who.Who.Id),
        ];
        var acts = await Acts([.. wanted.Distinct()], Day(round), cancel);
        var (abouts, people) = (written.ToDictionary(w => w.Key.Id, w => w.About), respondents.ToDictionary(r => r.Id));
        var rows = written.Select(w => new WrittenRow(w, matches.GetValueOrDefault(w.Key), Candidates.Suggest(w.Key, [.. alike[w.Key].Where(a => a.Who.Who.Id != w.Key.Id)], Organisations)));
        return new(round, questionnaire, respondents, sheets, persons.ToDictionary(p => p.Id, p => p.Name), [.. rows]) { Acts = acts, Places = await Places(respondents, cancel) };

        IReadOnlyList<string> Organisations(Candidate who) => who.Who.Means switch
        {
            NameMeaning.Person => [.. acts[who.Who.Id].Select(a => a.Organisation)],
            NameMeaning.Respondent => [.. new[] { people[who.Who.Id].Organisation }.OfType<string>(), .. people[who.Who.Id].PersonId is { } person ? acts[person].Select(a => a.Organisation) : []],
            _ => abouts[who.Who.Id] is { } about ? [about] : [],
        };
    }

    /// <summary>Whether the visitor sees who named whom.</summary>
    public bool MaySee(Round round) => round.ShowsNamesTo(visit.Visitor?.Id);

    /// <summary>Persons of the register and of those who are asked whose names have all the words in them.</summary>
    public IReadOnlyList<Candidate> Search(NamedRound round, string? words)
    {
        var sought = new SoughtWords(words);
        return [.. Known(round.Respondents, round.Persons.Select(p => new Registered(p.Key, p.Value, null))).Where(c => sought.AreIn(c.Name)).OrderBy(c => c.Name, StringComparer.CurrentCulture).Take(MostFound)];
    }

    /// <summary>The day that the round is taken to be held on: when it was closed, or today.</summary>
    public DateOnly Day(Round round)
    {
        var today = clock.Today();
        var closed = round.ClosedAt is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), clock.LocalTimeZone)) : today;
        return closed < round.ClosesOn ? closed : round.ClosesOn;
    }

    // One who is asked and in the register stands as asked.
    private static IEnumerable<Candidate> Known(IReadOnlyList<Respondent> respondents, IEnumerable<Registered> persons)
    {
        var names = persons.ToDictionary(p => p.Id);
        var asked = respondents.Select(r => r.PersonId).OfType<Guid>().ToHashSet();
        var others = respondents.Where(r => r.Name is not null).Select(r => new Candidate(new(NameMeaning.Respondent, r.Id), [r.Name!, .. r.PersonId is { } id && names.TryGetValue(id, out var person) ? person.Names : []]));
        return others.Concat(names.Values.Where(p => !asked.Contains(p.Id)).Select(p => new Candidate(new(NameMeaning.Person, p.Id), p.Names)));
    }

    private static bool IsItself(NameMatch? decision, WrittenName written) => decision?.Meant() is not { } meant || meant == new Meant(NameMeaning.Outsider, written.Key.Id);

    private async Task<Dictionary<Guid, AnswerSheet>> Sheets(Guid roundId, CancellationToken cancel)
    {
        var all = db.Submissions;
        var latest = await all.AsNoTracking().Where(s => s.Respondent!.RoundId == roundId && !all.Any(l => l.RespondentId == s.RespondentId && l.Number > s.Number)).ToListAsync(cancel);
        return latest.ToDictionary(s => s.RespondentId, s => s.Sheet());
    }

    private async Task<ILookup<Guid, Act>> Acts(List<Guid> persons, DateOnly day, CancellationToken cancel) =>
        (await db.Engagements.AsNoTracking().Where(e => persons.Contains(e.PersonId) && (e.From == null || e.From <= day) && (e.To == null || e.To >= day)).OrderBy(e => e.Title).ThenBy(e => e.Id)
            .Select(e => new Act(e.PersonId, e.Organisation!.Name, e.Organisation.Sector, e.Organisation.Place!.Name)).ToListAsync(cancel)).ToLookup(a => a.PersonId);

    private async Task<Dictionary<Guid, string>> Places(List<Respondent> respondents, CancellationToken cancel)
    {
        var ids = respondents.Select(r => r.PlaceId).OfType<Guid>().Distinct().ToList();
        return await db.Places.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
    }

    private sealed record Registered(Guid Id, string Name, string? OtherNames)
    {
        public IReadOnlyList<string> Names => [Name, .. OtherNames?.Split('\n') ?? []];
    }
}
