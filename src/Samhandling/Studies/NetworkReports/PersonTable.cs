using System.Globalization;
using Samhandling.Figures;
using Samhandling.Networks.Gate;
using Samhandling.Networks.Mixing;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.NetworkReports;

/// <summary>The persons as a list: what the picture shows, for keyboard, screen reader and spreadsheet.</summary>
public static class PersonTable
{
    public static FigureTable Of(ShownStudy study) => study.Sight is Sight.Names ? Whole(study) : new(
        [Texts.Person, Texts.SectorWord, .. HasLocus(study) ? [Texts.PlaceWord] : (string[])[], Texts.NamedByWord],
        [.. study.Persons.Select(p => (IReadOnlyList<string>)
            [p.Label, Words.Sector(p.Sector), .. HasLocus(study) ? [Locus(p.IsExternal)] : (string[])[], Words.NamedBy(p.NamedBy)])],
        HasLocus(study) ? 3 : 2);

    private static FigureTable Whole(ShownStudy study)
    {
        var persons = study.Persons.Select(p => p.Details!).ToList();
        var years = Bands.Tenure(persons.Select(p => p.Person.Years));
        var ages = Bands.Age(persons.Select(p => p.Person.Age));
        (string Heading, Func<int, string> Cell, bool Has)[] columns =
        [
            (Texts.Person, i => study.Persons[i].Label, true),
            (Texts.SectorWord, i => Words.Sector(study.Persons[i].Sector), true),
            (Texts.PlaceWord, i => persons[i].Person.Municipality ?? Locus(persons[i].Person.IsExternal), persons.Exists(p => p.Person.Municipality is not null || p.Person.IsExternal is not null)),
            (Texts.RoleWord, i => persons[i].Person.Title ?? "–", persons.Exists(p => p.Person.Title is not null)),
            (Texts.YearsHere, i => Band(years, i), persons.Exists(p => p.Person.Years is not null)),
            (Texts.AgeWord, i => Band(ages, i), persons.Exists(p => p.Person.Age is not null)),
            (Texts.AnsweredWord, i => Words.Standing(persons[i].Person.Standing), persons.Exists(p => !p.Person.IsRespondent)),
            (Texts.NamedByWord, i => Count(persons[i].Figures.NamedBy), true),
            (Texts.NamesWord, i => Count(persons[i].Figures.Names), true),
            (Texts.AcrossWord, i => Count(persons[i].Figures.Across), study.Figures.SectorBorder is not null),
        ];
        var shown = columns.Where(c => c.Has).ToList();
        return new(
            [.. shown.Select(c => c.Heading)],
            [.. Enumerable.Range(0, persons.Count).Select(i => (IReadOnlyList<string>)[.. shown.Select(c => c.Cell(i))])],
            shown.FindIndex(c => string.Equals(c.Heading, Texts.NamedByWord, StringComparison.Ordinal)));
    }

    private static string Band(Grouping bands, int person) => bands[person] == Grouping.Unknown ? "–" : Words.Group(bands.Names[bands[person]]);

    private static bool HasLocus(ShownStudy study) => study.Persons.Any(p => p.IsExternal is not null);

    private static string Locus(bool? isExternal) => isExternal switch { true => Texts.FromElsewhere, false => Texts.FromHere, null => "–" };

    private static string Count(int? count) => count?.ToString(CultureInfo.CurrentCulture) ?? "–";
}
