using Samhandling.Actors.Register;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Matching;

/// <summary>What somebody in the register does on the day of the round.</summary>
/// <param name="Place">Where the organisation has its seat.</param>
public sealed record Act(Guid PersonId, string Organisation, Sector Sector, string? Place);

/// <summary>How it stands with a written name.</summary>
public enum NameState { Merged, Decided, Unresolved }

/// <summary>A written name, whom it may mean, and what was decided.</summary>
public sealed record WrittenRow(WrittenName Name, NameMatch? Decision, IReadOnlyList<NameSuggestion> Suggestions)
{
    /// <summary>What it means as it stands: decided, or certain without anybody being asked; null where neither.</summary>
    public Meant? Means { get; } = Decision?.Meant() ?? Candidates.Certain(Suggestions)?.Who;

    public NameState State => Decision?.Meant() is not null ? NameState.Decided : Means is not null ? NameState.Merged : NameState.Unresolved;
}

/// <summary>Who named whom in a round by the latest answers, and whom the names mean.</summary>
public sealed class NamedRound
{
    private readonly Dictionary<Guid, int> _numbers;
    private readonly Dictionary<Guid, Respondent> _respondents;
    private readonly Dictionary<Guid, Guid> _asked;

    /// <param name="written">Those of most respondents first.</param>
    public NamedRound(Round round, Questionnaire questionnaire, IReadOnlyList<Respondent> respondents, IReadOnlyDictionary<Guid, AnswerSheet> sheets, IReadOnlyDictionary<Guid, string> persons, IReadOnlyList<WrittenRow> written)
    {
        (Round, Questionnaire, Respondents, Sheets, Persons, Written) = (round, questionnaire, respondents, sheets, persons, written);
        _numbers = written.Index().ToDictionary(w => w.Item.Name.Key.Id, w => w.Index);
        _respondents = respondents.ToDictionary(r => r.Id);
        _asked = respondents.Where(r => r.PersonId is not null).DistinctBy(r => r.PersonId).ToDictionary(r => r.PersonId!.Value, r => r.Id);
    }

    public Round Round { get; }
    public Questionnaire Questionnaire { get; }
    public IReadOnlyList<Respondent> Respondents { get; }

    /// <summary>The latest answers of those who have answered.</summary>
    public IReadOnlyDictionary<Guid, AnswerSheet> Sheets { get; }

    /// <summary>The names in the register.</summary>
    public IReadOnlyDictionary<Guid, string> Persons { get; }
    public IReadOnlyList<WrittenRow> Written { get; }

    /// <summary>What persons of the register do; all that is asked for here is in it.</summary>
    public ILookup<Guid, Act> Acts { get; init; } = Enumerable.Empty<Act>().ToLookup(a => a.PersonId);

    /// <summary>The names of the municipalities that respondents act in.</summary>
    public IReadOnlyDictionary<Guid, string> Places { get; init; } = new Dictionary<Guid, string>();

    public IReadOnlyList<Question> Questions => [.. NameQuestions(Questionnaire)];

    public static IEnumerable<Question> NameQuestions(Questionnaire questionnaire) => questionnaire.Questions.Where(q => q.Kind == QuestionKind.Names);

    /// <summary>Who was named to those questions, in the order of the respondents.</summary>
    public static IEnumerable<NameGiven> Namings(IEnumerable<Question> questions, IEnumerable<Respondent> respondents, IReadOnlyDictionary<Guid, AnswerSheet> sheets) =>
        from respondent in respondents
        where sheets.ContainsKey(respondent.Id)
        from question in questions
        from named in sheets[respondent.Id].Answers.GetValueOrDefault(question.Code)?.Names ?? []
        select new NameGiven(respondent.Id, question.Code, named);

    public IEnumerable<NameGiven> Namings(Question question) => Namings([question], Respondents, Sheets);

    public int Count(NameState state) => Written.Count(w => w.State == state);

    public WrittenRow? Find(Guid id) => _numbers.TryGetValue(id, out var number) ? Written[number] : null;

    /// <summary>Whom a name of the list or the register was chosen for; null for one that was written, or is there no more.</summary>
    public static Meant? Offered(NamedPerson named, Func<Guid, bool> isRespondent, Func<Guid, bool> isPerson) => NamedKey.Read(named.Key) switch
    {
        { IsPerson: false } key when isRespondent(key.Id) => new(NameMeaning.Respondent, key.Id),
        { IsPerson: true } key when isPerson(key.Id) => new(NameMeaning.Person, key.Id),
        _ => null,
    };

    /// <summary>Whom a named person means; a name that is not resolved means itself, an outsider. Null for what is no person.</summary>
    /// <param name="isMerged">Takes a name that is not resolved for the one that is most like it.</param>
    public Meant? Who(NamedPerson named, bool isMerged = false) =>
        Whom(Offered(named, _respondents.ContainsKey, id => Persons.ContainsKey(id) || _asked.ContainsKey(id)) ?? new(NameMeaning.Outsider, WrittenKey.Of(named).Id), isMerged);

    /// <summary>Whom a written name means as it stands.</summary>
    public Meant? Who(WrittenRow row) => Whom(new(NameMeaning.Outsider, row.Name.Key.Id), isMerged: false);

    private Meant? Whom(Meant meant, bool isMerged)
    {
        var seen = new HashSet<Guid>();
        // A written name may be decided to be the same as another, which in turn means somebody.
        while (meant.Means is NameMeaning.Outsider && seen.Add(meant.Id) && Find(meant.Id) is { } row)
            meant = row.Means ?? (isMerged ? MostLike(row) : null) ?? meant;
        return meant.Means is NameMeaning.NotAPerson ? null : meant.Means is NameMeaning.Person && _asked.TryGetValue(meant.Id, out var asked) ? new(NameMeaning.Respondent, asked) : meant;
    }

    // Of two written names that are like each other, the one that fewer have written gives way.
    private Meant? MostLike(WrittenRow row) => row.Suggestions.Select(s => s.Candidate.Who)
        .Where(w => w.Means is not NameMeaning.Outsider || _numbers.GetValueOrDefault(w.Id, int.MaxValue) < _numbers[row.Name.Key.Id]).Select(w => (Meant?)w).FirstOrDefault();

    public Respondent? Respondent(Meant who) => who.Means is NameMeaning.Respondent ? _respondents.GetValueOrDefault(who.Id) : null;

    /// <summary>What somebody is called; null for a respondent without a name.</summary>
    public string? NameOf(Meant who) => who.Means switch
    {
        NameMeaning.Respondent => Respondent(who)?.Name,
        NameMeaning.Person => Persons.GetValueOrDefault(who.Id),
        _ => Find(who.Id)?.Name.Name,
    };
}
