using Samhandling.Studies.Analysis;
using Samhandling.Studies.Matching;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Matching;

public sealed class RoundNetworkTests
{
    private static readonly Question s_whom = AskedRound.Ask("whom", QuestionKind.Names) with
    {
        Naming = new(NamingWay.Free, [AskedRound.Ask(RoundNetwork.Where, QuestionKind.Choice) with { Options = [new("here", AskedRound.Text("here")), new("away", AskedRound.Text("away"))] }]),
    };

    private readonly Guid _round = Guid.NewGuid();
    private readonly List<Respondent> _asked = [];
    private readonly Dictionary<Guid, AnswerSheet> _sheets = [];
    private readonly Dictionary<Guid, string> _register = [];
    private readonly Dictionary<WrittenKey, NameMatch> _decisions = [];

    [Fact]
    public void Who_answered_who_was_asked_in_vain_and_who_was_only_named_stand_apart()
    {
        var (a, b) = (Ask("A"), Ask("B"));
        Answers(a, new NamedPerson("B") { Key = $"r{b.Id:N}" }, new NamedPerson("Okänd Ek"), new NamedPerson("A") { Key = $"r{a.Id:N}" });

        var built = Built();

        Assert.Equal(["A Answered", "B AskedInVain", "Okänd Ek OnlyNamed"], built.Persons.Select(p => $"{p.Name} {p.Standing}"));
        // That A names A is no tie.
        Assert.Equal([(0, 1), (0, 2)], built.Network.Ties().Select(t => (t.From, t.To)));
    }

    [Fact]
    public void Whoever_is_asked_and_in_the_register_is_one_however_they_were_named()
    {
        var id = Guid.NewGuid();
        _register[id] = "Bo Ek";
        var (a, c, bo) = (Ask("A"), Ask("C"), Ask("Bo Ek", id));
        Answers(a, new NamedPerson("Bo Ek") { Key = $"p{id:N}" });
        Answers(c, new NamedPerson("Bosse"));
        Decide("Bosse", new(NameMeaning.Person, id));

        var built = Built();

        Assert.Equal(3, built.Persons.Count);
        Assert.Equal(2, built.Network.To(2).Length);
        Assert.Equal($"p{id:N}", built.Persons[2].Id);
    }

    [Fact]
    public void Two_written_names_that_are_decided_to_be_one_are_one_and_follow_each_other()
    {
        var (a, b) = (Ask("A"), Ask("B"));
        Answers(a, new NamedPerson("Erik Johansson"));
        Answers(b, new NamedPerson("Eric Johanson"));
        Decide("Eric Johanson", new(NameMeaning.Outsider, WrittenKey.Of("Erik Johansson", null).Id));
        Assert.Equal(["A", "B", "Erik Johansson"], Built().Persons.Select(p => p.Name));

        var id = Guid.NewGuid();
        _register[id] = "Erik Johansson";
        Decide("Erik Johansson", new(NameMeaning.Person, id));
        var built = Built();
        Assert.Equal($"p{id:N}", built.Persons[2].Id);
        Assert.Equal(2, built.Network.To(2).Length);
    }

    [Fact]
    public void Names_that_mean_each_other_in_a_ring_end_and_a_role_is_left_out()
    {
        var a = Ask("A");
        Answers(a, new NamedPerson("Ett"), new NamedPerson("Två"), new NamedPerson("Borgmästaren"));
        Decide("Ett", new(NameMeaning.Outsider, WrittenKey.Of("Två", null).Id));
        Decide("Två", new(NameMeaning.Outsider, WrittenKey.Of("Ett", null).Id));
        Decide("Borgmästaren", new(NameMeaning.NotAPerson, Guid.Empty));

        Assert.DoesNotContain("Borgmästaren", Built().Persons.Select(p => p.Name));
    }

    [Fact]
    public void Unresolved_names_stand_by_themselves_or_merged_with_who_is_most_like_them()
    {
        var (a, b) = (Ask("A"), Ask("B"));
        Answers(a, new NamedPerson("Maria Nilsson"));
        Answers(b, new NamedPerson("Marit Nilssen"));

        var (apart, together) = (Headline.Of(Round(), s_whom, isMerged: false), Headline.Of(Round(), s_whom, isMerged: true));

        // By hand: 2 ties of 2 × 3 that two respondents could name among four; and of 2 × 2 among three.
        Assert.Equal((4, 2, 2 / 6.0, 1), (apart.Persons, apart.Ties, apart.Density, apart.Top[0].Namers));
        Assert.Equal((3, 2, 2 / 4.0, 2), (together.Persons, together.Ties, together.Density, together.Top[0].Namers));
    }

    [Fact]
    public void Where_a_person_is_active_is_said_by_those_who_named_them_unless_they_disagree()
    {
        var (a, b) = (Ask("A"), Ask("B"));
        Answers(a, Told("Ute", "away"), Told("Oense", "away"));
        Answers(b, Told("Ute", "away"), Told("Oense", "here"));

        Assert.Equal([null, null, true, null], Built().Persons.Select(p => p.IsExternal));
    }

    [Fact]
    public void A_key_is_the_same_in_the_next_round_and_never_twice_in_one()
    {
        var (a, b) = (Ask("Ada Ek"), Ask("Ada Ek"));
        Answers(a, new NamedPerson("Okänd") { About = "Banken" });
        Answers(b);

        var keys = Built().Persons.Select(p => p.Id).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Equal((WrittenKey.Of("Ada Ek", null).Name, "okand, banken"), (keys[0], keys[2]));
    }

    private static NamedPerson Told(string name, string where) => new(name) { FollowUps = new Dictionary<string, string> { [RoundNetwork.Where] = where } };

    private Respondent Ask(string name, Guid? person = null)
    {
        var asked = new Respondent { RoundId = _round, Number = _asked.Count + 1, Name = name, PersonId = person };
        _asked.Add(asked);
        return asked;
    }

    private void Answers(Respondent respondent, params NamedPerson[] named) => _sheets[respondent.Id] = new(new Dictionary<string, Answer> { ["whom"] = new() { Names = named } });

    private void Decide(string written, Meant meant) => _decisions[WrittenKey.Of(written, null)] = new()
    {
        RoundId = _round,
        Written = written,
        About = "",
        Means = meant.Means,
        PersonId = meant.Means is NameMeaning.Person ? meant.Id : null,
        OutsiderId = meant.Means is NameMeaning.Outsider ? meant.Id : null,
        DecidedById = null,
        DecidedAt = default,
    };

    private RoundNetwork Built() => RoundNetwork.Of(Round(), s_whom);

    private NamedRound Round()
    {
        Samhandling.Studies.Rounds.Round.Of(Guid.NewGuid(), new("2026", new(2026, 6, 1), null, Suggested.Register), new(2026, 1, 1)).Try(out var round, out _);
        var written = WrittenName.Of(NamedRound.Namings([s_whom], _asked, _sheets).Where(n => n.Named.Key is null));
        var candidates = new Candidates(written.Select(w => new Candidate(new(NameMeaning.Outsider, w.Key.Id), w.Spellings)));
        var rows = written.Select(w => new WrittenRow(w, _decisions.GetValueOrDefault(w.Key), Candidates.Suggest(w.Key, [.. candidates.Alike(w.Key).Where(c => c.Who.Who.Id != w.Key.Id)], _ => [])));
        return new(round!, AskedRound.Of(s_whom), _asked, _sheets, _register, [.. rows]);
    }
}
