using Samhandling.Networks;
using Samhandling.Studies.Analysis;

namespace Samhandling.Tests.Studies.Analysis;

/// <summary>Networks made so that one thing holds in them: each person by number, and whom each one names.</summary>
internal static class Invented
{
    /// <param name="names">Whom a person names, in any number; more than the last comes round to the first.</param>
    public static StudiedNetwork Of(int people, Func<int, IEnumerable<int>> names, Func<int, StudiedPerson, StudiedPerson>? person = null)
    {
        var persons = Enumerable.Range(0, people).Select(i => (person ?? ((_, p) => p))(i, new($"n{i}"))).ToList();
        var ties = persons.Index().Where(p => p.Item.IsRespondent).SelectMany(p => names(p.Index).Select(to => new Tie(p.Index, to % people))).Where(t => t.From != t.To);
        return new(persons, Network.Build(people, [.. ties], isDirected: true));
    }

    /// <summary>Each names those who stand so many places further on.</summary>
    public static StudiedNetwork Ring(int people, int[] steps, Func<int, StudiedPerson, StudiedPerson>? person = null) => Of(people, i => steps.Select(s => i + s), person);

    /// <summary>Two halves, each a ring where one names the three next; and whom each names in the other half.</summary>
    public static StudiedNetwork Halves(int half, Func<int, IEnumerable<int>> across, Func<int, StudiedPerson, StudiedPerson>? person = null) =>
        Of(2 * half, i => Enumerable.Range(1, 3).Select(s => (i / half * half) + ((i % half) + s) % half).Concat(across(i)), person);

    public static Func<int, StudiedPerson, StudiedPerson> Sectors(Func<int, bool> isPublic) => (i, p) => p with { Sector = isPublic(i) ? Sector.Public : Sector.Private };

    public static NetworkAnalysis Reckoned(this StudiedNetwork study) => Analyse.Network(study);
}
