using System.Collections.Concurrent;
using System.Globalization;
using Samhandling.Figures;
using Samhandling.Networks.Mixing;
using Samhandling.Studies.Analysis;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkReports;

/// <summary>A study as one reader may see it. What is not here cannot be drawn, listed or downloaded.</summary>
/// <param name="Figures">Without anything of single persons.</param>
/// <param name="Findings">The same for all: none of them tells of fewer than five.</param>
/// <param name="Persons">Empty for who sees figures only. By how many named them for who sees names; else by number.</param>
/// <param name="Ties">For who sees no names without direction, the lower number first, since the direction would tell who is named by how many.</param>
public sealed record ShownStudy(
    StudyHead Head, Sight Sight, NetworkAnalysis Figures, IReadOnlyList<Finding> Findings, IReadOnlyList<ShownPerson> Persons, IReadOnlyList<ShownTie> Ties, TieBorder Border)
{
    /// <summary>How many findings stand beside the picture; the others in their sections.</summary>
    public const int Beside = 3;

    /// <summary>Who makes up the core and the pairs, for who may see names; null for others.</summary>
    public Cohering? Cohering { get; private init; }

    /// <summary>What was drawn of it so far, by figure, choice and language.</summary>
    private ConcurrentDictionary<(string, PictureChoice, string), Figure?> Drawings { get; } = new();

    /// <summary>A figure as it was drawn before in this language, or drawn now.</summary>
    public Figure? Drawn(string name, PictureChoice choice, Func<Figure?> draw) =>
        Drawings.GetOrAdd((name, choice, CultureInfo.CurrentUICulture.Name + CultureInfo.CurrentCulture.Name), _ => draw());

    /// <summary>Whether labels are names; else numbers by lot.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>Whether anything may be shown at all.</summary>
    public bool IsEnough => Figures.Answering.Allowed.Anything;

    /// <param name="study">Its persons and ties; not looked at for who sees figures only.</param>
    /// <param name="pseudonyms">Their numbers by lot, in the order of the study's persons.</param>
    /// <param name="isNamed">Whether who may see names sees them, and not numbers.</param>
    public static ShownStudy Of(StudyHead head, NetworkAnalysis analysis, Sight sight, StudiedNetwork? study = null, IReadOnlyList<int>? pseudonyms = null, bool isNamed = true)
    {
        if (sight is Sight.Pseudonyms && TellsByItsLines(analysis)) sight = Sight.Figures;
        var bare = new ShownStudy(head, sight, analysis.WithoutPersons(), FindingRules.Of(analysis), [], [], TieBorder.None);
        if (sight is Sight.Figures || study is null || pseudonyms is null || !analysis.Answering.Allowed.InDegree) return bare;
        var order = Enumerable.Range(0, study.Persons.Count)
            .OrderByDescending(i => sight is Sight.Names ? analysis.Persons[i].NamedBy : 0).ThenBy(i => pseudonyms[i]).ToList();
        var places = new int[order.Count];
        for (var at = 0; at < order.Count; at++) places[order[at]] = at;
        var border = BorderOf(study, sight);
        return bare with
        {
            Persons = [.. order.Select(i => Shown(i))],
            Ties = Told(study, sight, places, Groups(study, border)),
            Border = border,
            Cohering = sight is Sight.Names ? analysis.Cohering : null,
            IsNamed = isNamed && sight is Sight.Names,
        };

        ShownPerson Shown(int i)
        {
            var (person, figures) = (study.Persons[i], analysis.Persons[i]);
            var (x, y) = analysis.Places is { } at ? (at.X[i], at.Y[i]) : (double.NaN, double.NaN);
            return sight is Sight.Names
                ? new(isNamed ? person.Name ?? person.Id : Pseudonym(pseudonyms[i]), person.Sector, person.IsExternal, new(figures.NamedBy, false), x, y)
                {
                    Details = new(isNamed ? person : person with { Id = "", Name = null, Title = null }, figures, pseudonyms[i]) { Number = i },
                }
                : new(Pseudonym(pseudonyms[i]), person.Sector, person.IsExternal, Suppression.TopCode(figures.NamedBy), x, y);
        }
    }

    /// <summary>The findings of a section that do not already stand beside the picture.</summary>
    public IEnumerable<Finding> FindingsOf(string section) => Findings.Skip(Beside).Where(f => string.Equals(f.Section, section, StringComparison.Ordinal));

    /// <summary>Whether a tie goes from one country to another; false where one is not known, or may not be seen.</summary>
    public bool CrossesNations(ShownTie tie) => Country(tie.From) is { } from && Country(tie.To) is { } to && !from.Equals(to, StringComparison.Ordinal);

    private string? Country(int person) => Persons[person].Details?.Person.Country;

    public static string Pseudonym(int number) => $"P{number}";

    /// <summary>In an undirected network a person's lines are how many named them: where that is cut at the top, nobody may count them in the picture.</summary>
    private static bool TellsByItsLines(NetworkAnalysis analysis) =>
        !analysis.Contacts.IsDirected && analysis.Persons.Any(p => Suppression.TopCode(p.NamedBy).OrMore);

    private static TieBorder BorderOf(StudiedNetwork study, Sight sight) =>
        sight is Sight.Names && Parts(study.Persons.Select(p => p.Municipality)) > 1 ? TieBorder.Municipality
        : Parts(study.Persons.Select(p => p.IsExternal)) > 1 ? TieBorder.Locus
        : study.Sectors.Names.Count > 1 ? TieBorder.Sector
        : TieBorder.None;

    private static int Parts<T>(IEnumerable<T> all) => all.Where(one => one is not null).Distinct().Count();

    private static Grouping? Groups(StudiedNetwork study, TieBorder border) => border switch
    {
        TieBorder.Municipality => Grouping.Of(study.Persons.Select(p => p.Municipality)),
        TieBorder.Locus => Grouping.Of(study.Persons.Select(p => p.IsExternal?.ToString())),
        TieBorder.Sector => study.Sectors,
        _ => null,
    };

    private static List<ShownTie> Told(StudiedNetwork study, Sight sight, int[] places, Grouping? groups)
    {
        var ties = study.Network.Ties().Select(t => (From: places[t.From], To: places[t.To], IsAcross: Crosses(t.From, t.To)));
        if (sight is not Sight.Names) ties = ties.Select(t => t.From < t.To ? t : (t.To, t.From, t.IsAcross)).Distinct();
        return [.. ties.OrderBy(t => t.From).ThenBy(t => t.To).Select(t => new ShownTie(t.From, t.To, t.IsAcross))];

        bool Crosses(int one, int other) =>
            groups is not null && groups[one] != Grouping.Unknown && groups[other] != Grouping.Unknown && groups[one] != groups[other];
    }
}
