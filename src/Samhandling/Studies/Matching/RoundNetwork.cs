using System.Security.Cryptography;
using System.Text;
using Samhandling.Networks;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;
using ActorSector = Samhandling.Actors.Register.Sector;

namespace Samhandling.Studies.Matching;

/// <summary>The network that the answers to one question make up: respondents, those who were asked in vain, and others who were only named.</summary>
/// <param name="Persons">In the order of the network's actors: those who were asked first.</param>
/// <param name="Network">A tie goes from the respondent to the one named.</param>
/// <param name="Place">The municipality that most of those who were asked act in; null where they are of several.</param>
public sealed record RoundNetwork(IReadOnlyList<StudiedPerson> Persons, Network Network, string? Place)
{
    /// <summary>The code of a follow-up that asks where the named person is active: its first option is within the municipality, its second outside.</summary>
    public const string Where = "where";

    /// <summary>The codes of questions that ask a respondent for years in the place and for age, as numbers.</summary>
    public const string Years = "years", Age = "age";

    /// <param name="isMerged">Takes names that are not resolved for those that are most like them.</param>
    public static RoundNetwork Of(NamedRound round, Question question, bool isMerged = false)
    {
        // Who came by the open link and went is nobody of whom anything is known.
        var nodes = round.Respondents.Where(r => r.Name is not null || round.Sheets.ContainsKey(r.Id)).Select(r => new Meant(NameMeaning.Respondent, r.Id)).ToList();
        var places = nodes.Index().ToDictionary(n => n.Item, n => n.Index);
        var (ties, told) = (new HashSet<(int From, int To)>(), new List<(int Of, string Where)>());
        foreach (var naming in round.Namings(question))
        {
            if (round.Who(naming.Named, isMerged) is not { } who) continue;
            if (!places.TryGetValue(who, out var to))
            {
                places[who] = to = nodes.Count;
                nodes.Add(who);
            }
            var from = places[new(NameMeaning.Respondent, naming.By)];
            if (from != to) ties.Add((from, to));
            if (naming.Named.FollowUps.TryGetValue(Where, out var where)) told.Add((to, where));
        }

        var place = PlaceOf(round);
        var outside = Outside(question, told);
        var keys = Keys(round, nodes);
        return new(
            [.. nodes.Select((who, i) => Person(round, who, keys[i], place, outside.GetValueOrDefault(i)))],
            Network.Build(nodes.Count, [.. ties.Select(t => new Tie(t.From, t.To))], isDirected: true), place);
    }

    private static StudiedPerson Person(NamedRound round, Meant who, string key, string? place, bool? isOutside)
    {
        var asked = round.Respondent(who);
        var act = (asked?.PersonId ?? (who.Means is NameMeaning.Person ? who.Id : null)) is { } person ? round.Acts[person].FirstOrDefault() : null;
        var sector = asked is { Sector: not ActorSector.Unknown } ? asked.Sector : act?.Sector ?? ActorSector.Unknown;
        var municipality = (asked?.PlaceId is { } id ? round.Places.GetValueOrDefault(id) : null) ?? act?.Place;
        bool? isElsewhere = municipality is null || place is null ? null : !municipality.Equals(place, StringComparison.Ordinal);
        var sheet = asked is null ? null : round.Sheets.GetValueOrDefault(asked.Id);
        return new(key)
        {
            Name = round.NameOf(who),
            Sector = Enum.Parse<Sector>(sector.ToString()),
            Municipality = municipality,
            // What is said of oneself goes before what others say, and that before the register (domain.md A.1).
            IsExternal = asked?.PlaceId is not null ? isElsewhere ?? isOutside : isOutside ?? isElsewhere,
            Years = (double?)sheet?.Answers.GetValueOrDefault(Years)?.Number,
            Age = (double?)sheet?.Answers.GetValueOrDefault(Age)?.Number,
            Standing = asked is null ? Standing.OnlyNamed : sheet is null ? Standing.AskedInVain : Standing.Answered,
        };
    }

    private static string? PlaceOf(NamedRound round)
    {
        var places = round.Respondents.Select(r => r.PlaceId).OfType<Guid>().ToList();
        return places.CountBy(p => p).Where(p => p.Value * 2 > places.Count).Select(p => round.Places.GetValueOrDefault(p.Key)).FirstOrDefault();
    }

    /// <summary>Whether those who named a person hold it for active elsewhere; nothing where as many say one as the other.</summary>
    private static Dictionary<int, bool?> Outside(Question question, List<(int Of, string Where)> told)
    {
        if (question.Naming?.FollowUps.FirstOrDefault(f => f.Code.Equals(Where, StringComparison.Ordinal)) is not { Options: [var within, var outside, ..] }) return [];
        int Votes(IGrouping<int, string> of, Option option) => of.Count(w => w.Equals(option.Code, StringComparison.Ordinal));
        return told.GroupBy(t => t.Of, t => t.Where).Where(g => Votes(g, within) != Votes(g, outside)).ToDictionary(g => g.Key, g => (bool?)(Votes(g, outside) > Votes(g, within)));
    }

    /// <summary>What tells persons from each other in this round and the next: the register's key, and the name as it is compared for who is not there.</summary>
    private static List<string> Keys(NamedRound round, List<Meant> nodes)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return nodes.ConvertAll(who =>
        {
            var key = Short(round.Respondent(who) is { } asked ? Of(asked) : KeyOf(round, who));
            // Two of one name and organisation, whom somebody has told apart.
            return taken.Add(key) ? key : $"{who.Id:N}";
        });
    }

    /// <summary>The key in the network of one who was asked, unless another of the same name and organisation has it.</summary>
    public static string KeyOf(Respondent asked) => Short(Of(asked));

    private static string Of(Respondent asked) => asked switch
    {
        { PersonId: { } person } => new NamedKey(true, person).ToString(),
        { Name: { } name } => Text(WrittenKey.Of(name, asked.Organisation)),
        _ => new NamedKey(false, asked.Id).ToString(),
    };

    private static string KeyOf(NamedRound round, Meant who) =>
        who.Means is NameMeaning.Person ? new NamedKey(true, who.Id).ToString() : round.Find(who.Id) is { } row ? Text(row.Name.Key) : $"{who.Id:N}";

    private static string Short(string key) => Encoding.UTF8.GetByteCount(key) <= NetworkStudies.NetworkPerson.TextLength ? key : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static string Text(WrittenKey key) => key.About.Length == 0 ? key.Name : $"{key.Name}, {key.About}";
}
