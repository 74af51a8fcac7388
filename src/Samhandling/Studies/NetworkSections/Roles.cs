using Samhandling.Figures;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkSections;

/// <summary>Who stands between two who do not turn to each other directly, and in which role; for who may see names.</summary>
public static class Roles
{
    private const int MostShown = 10;

    /// <returns>Null where the reader may not see it, or too few answered.</returns>
    public static FigureTable? Of(ShownStudy study)
    {
        var brokers = study.Persons.Where(p => p.Details?.Figures.Roles is not null)
            .Select(p => (p.Label, Roles: p.Details!.Figures.Roles!)).OrderByDescending(p => p.Roles.Sum()).Take(MostShown).ToList();
        return brokers.Count == 0 ? null : new(
            [Texts.PersonWord, Texts.RoleCoordinator, Texts.RoleItinerant, Texts.RoleGatekeeper, Texts.RoleRepresentative, Texts.RoleLiaison],
            [.. brokers.Select(p => (IReadOnlyList<string>)[p.Label, .. p.Roles.Select(r => Words.Number().Write(r))])]);
    }
}
