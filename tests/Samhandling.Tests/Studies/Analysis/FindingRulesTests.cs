using System.Globalization;
using Samhandling.Networks;
using Samhandling.Studies.Analysis;
using Samhandling.Surveys;
using Samhandling.Tests.Platform;
using static Samhandling.Tests.Studies.Analysis.Invented;

namespace Samhandling.Tests.Studies.Analysis;

public sealed class FindingRulesTests
{
    private static readonly int[] Near = [1, 2, 3];

    /// <summary>For each finding a network where it must appear, and one where it must not.</summary>
    private static readonly Dictionary<FindingKind, (Func<StudiedNetwork> With, Func<StudiedNetwork> Without)> Networks = new()
    {
        [FindingKind.FewAnswered] = (() => Ring(30, Near, Silent(10)), () => Ring(30, Near, Silent(5))),
        [FindingKind.KeepToOwnSector] = (() => Halves(10, _ => [], Sectors(i => i < 10)), () => Ring(20, Near, Sectors(i => i % 2 == 0))),
        [FindingKind.SeekOtherSectors] = (() => Ring(20, [1, 3, 5], Sectors(i => i % 2 == 0)), () => Halves(10, _ => [], Sectors(i => i < 10))),
        [FindingKind.SectorsMix] = (() => Ring(20, [1, 2, 3, 4], Sectors(i => i % 4 < 2)), () => Halves(10, _ => [], Sectors(i => i < 10))),
        [FindingKind.NewcomersHeardLess] = (() => Heard(Years, 10, heard: i => i >= 10), () => Heard(Years, 10, heard: _ => true)),
        [FindingKind.NewcomersFew] = (() => Heard(Years, 4, heard: _ => true), () => Heard(Years, 5, heard: _ => true)),
        [FindingKind.LongStayersDominate] = (() => Heard(Years, 15, heard: i => i >= 15), () => Heard(Years, 15, heard: _ => true)),
        [FindingKind.YoungHeardLess] = (() => Heard(Ages, 10, heard: i => i >= 10), () => Heard(Ages, 10, heard: _ => true)),
        [FindingKind.YoungFew] = (() => Heard(Ages, 4, heard: _ => true), () => Heard(Ages, 5, heard: _ => true)),
        [FindingKind.FewCarryMuch] = (() => Of(40, i => [0, 1, 2, 3, 4, i + 1]), () => Ring(40, Near)),
        [FindingKind.BorderThroughFew] = (() => Halves(30, i => i < 4 ? [30, 31, 32] : [], Sectors(i => i < 30)), () => Halves(30, i => [(i + 30) % 60], Sectors(i => i < 30))),
        [FindingKind.NoContactAcross] = (() => Halves(10, i => i < 5 ? [i + 10] : [], Sectors(i => i < 10)), () => Halves(10, i => i < 6 ? [i + 10] : [10], Sectors(i => i < 10))),
        [FindingKind.HeldByOne] = (() => Outside(each: 1), () => Outside(each: 2)),
        [FindingKind.SeparateParts] = (() => Halves(10, _ => []), () => Halves(10, i => i == 0 ? [10] : [])),
        [FindingKind.KeepToOwnPlace] = (() => Halves(10, _ => [], Places(i => i < 10)), () => Ring(20, Near, Places(i => i % 2 == 0))),
        [FindingKind.CapReached] = (() => Ring(20, Near) with { Cap = 3 }, () => Ring(20, Near) with { Cap = 4 }),
        [FindingKind.NewcomersHeardAlike] = (() => Heard(Years, 10, heard: _ => true), () => Heard(Years, 10, heard: i => i >= 10)),
        [FindingKind.UnnamedMany] = (() => Of(25, i => [(i + 1) % 20, (i + 2) % 20]), () => Of(25, i => [(i + 1) % 21, (i + 2) % 21])),
        [FindingKind.ShortWays] = (() => Ring(20, [1, 2, 4, 8]), () => Ring(40, [1])),
        [FindingKind.Together] = (() => Ring(12, [1]), () => Halves(10, _ => [])),
        [FindingKind.Returned] = (() => Ring(12, [1, 11]), () => Undirected(Ring(12, [1]))),
        [FindingKind.MeanNames] = (() => Ring(12, [1]), () => Telling()),
        [FindingKind.PossibleTies] = (() => Undirected(Ring(12, [1])), () => Ring(12, [1])),
    };

    // Reckoned once for all tests of them.
    private static readonly Dictionary<FindingKind, (Lazy<IReadOnlyList<Finding>> With, Lazy<IReadOnlyList<Finding>> Without)> Findings =
        Networks.ToDictionary(n => n.Key, n => (new Lazy<IReadOnlyList<Finding>>(() => FindingRules.Of(n.Value.With().Reckoned())), new Lazy<IReadOnlyList<Finding>>(() => FindingRules.Of(n.Value.Without().Reckoned()))));

    private static IEnumerable<IReadOnlyList<Finding>> All => Findings.Values.SelectMany(f => new[] { f.With.Value, f.Without.Value });

    public static TheoryData<FindingKind> Kinds => [.. Enum.GetValues<FindingKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void A_finding_appears_where_it_holds_and_nowhere_else(FindingKind kind)
    {
        Assert.Contains(kind, Findings[kind].With.Value.Select(f => f.Kind));
        Assert.DoesNotContain(kind, Findings[kind].Without.Value.Select(f => f.Kind));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_finding_says_what_it_rests_on_in_each_language(FindingKind kind)
    {
        var finding = Findings[kind].With.Value.Single(f => f.Kind == kind);
        foreach (var language in (string[])["en-GB", "sv", "nb"])
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);
            Assert.All([finding.Claim, finding.Says, finding.Question], text => Assert.DoesNotContain("{", text, StringComparison.Ordinal));
            Assert.EndsWith("?", finding.Question, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_finding_has_its_rule_in_the_methods(FindingKind kind) =>
        Assert.Contains($"`{kind}`", File.ReadAllText(Path.Combine(Repository.Root, "docs", "methods", "findings.md")), StringComparison.Ordinal);

    [Fact]
    public void There_are_three_to_eight_findings_where_anybody_named_anyone() =>
        Assert.All(All, findings => Assert.InRange(findings.Count, FindingRules.Least, FindingRules.Most));

    [Fact]
    public void No_finding_tells_of_one_to_four_persons() => Assert.All(All, findings =>
        Assert.All(findings.Where(f => Counts.Contains(f.Kind)), f => Assert.NotEqual(ShareForm.Withheld, Suppression.Share((int)f.Values[0]!, (int)f.Values[1]!).Form)));

    [Fact]
    public void Four_without_contact_across_are_not_told_of() =>
        Assert.DoesNotContain(FindingKind.NoContactAcross, Found(Halves(10, i => i < 8 ? [i + 10] : [], Sectors(i => i < 10))));

    [Fact]
    public void Fewer_than_five_answers_and_a_network_without_ties_show_nothing()
    {
        Assert.Empty(Found(Ring(20, Near, Silent(16))));
        Assert.Empty(Found(Of(20, _ => [])));
    }

    private static readonly FindingKind[] Counts = [FindingKind.NoContactAcross, FindingKind.HeldByOne, FindingKind.SeparateParts, FindingKind.CapReached, FindingKind.UnnamedMany];

    private static IEnumerable<FindingKind> Found(StudiedNetwork study) => FindingRules.Of(study.Reckoned()).Select(f => f.Kind);

    private static Func<int, StudiedPerson, StudiedPerson> Silent(int count) => (i, p) => p with { Standing = i < count ? Standing.AskedInVain : Standing.Answered };

    private static Func<int, StudiedPerson, StudiedPerson> Places(Func<int, bool> isHere) => (i, p) => p with { Municipality = isHere(i) ? "Here" : "There" };

    private static StudiedPerson Years(StudiedPerson person, bool isNew) => person with { Years = isNew ? 1 : 20 };

    private static StudiedPerson Ages(StudiedPerson person, bool isNew) => person with { Age = isNew ? 20 : 50 };

    /// <summary>Thirty persons, so many of them new (or young), each naming the next four of those who are heard.</summary>
    private static StudiedNetwork Heard(Func<StudiedPerson, bool, StudiedPerson> band, int newcomers, Func<int, bool> heard)
    {
        var named = Enumerable.Range(0, 30).Where(heard).ToList();
        return Of(30, i => Enumerable.Range(1, 4).Select(s => named[(i + s) % named.Count]), (i, p) => band(p, i < newcomers));
    }

    /// <summary>Twenty here and ten elsewhere, each of those named by so many.</summary>
    private static StudiedNetwork Outside(int each) => Of(
        30, i => i >= 20 ? [] : [(i + 1) % 20, .. Enumerable.Range(0, each).Select(k => 20 + ((i + k) % 10)).Where(_ => i < 10)],
        (i, p) => p with { IsExternal = i >= 20, Standing = i >= 20 ? Standing.OnlyNamed : Standing.Answered });

    private static StudiedNetwork Undirected(StudiedNetwork study) => study with { Network = study.Network.Undirected() };

    /// <summary>So much to tell that nothing has to fill up.</summary>
    private static StudiedNetwork Telling() =>
        Halves(10, _ => [], (i, p) => p with { Sector = i < 10 ? Sector.Public : Sector.Private, Municipality = i < 10 ? "Here" : "There", Years = i < 3 ? 1 : 20 });
}
