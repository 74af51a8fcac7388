using System.Globalization;
using Samhandling.Networks;
using Samhandling.Networks.Files;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkDownloads;

/// <summary>A study as a network file for other programs, for who may see names; with numbers instead of names unless these were asked for.</summary>
public static class NetworkExport
{
    public static NetworkFile Of(ShownStudy study)
    {
        var persons = study.Persons.Select(p => p.Details!).ToList();
        IEnumerable<Column> columns =
        [
            Say("sector", p => p.Person.Sector.ToString()),
            Say("municipality", p => p.Person.Municipality),
            Say("external", p => p.Person.IsExternal switch { true => "true", false => "false", null => null }),
            Say("years", p => Number(p.Person.Years)),
            Say("age", p => Number(p.Person.Age)),
            Say("gender", p => p.Person.Gender),
            Say("title", p => p.Person.Title),
            Say("standing", p => p.Person.Standing.ToString()),
            Say("community", p => p.Figures.Group is { } group ? Number(group + 1) : null),
        ];
        return new(
            FileFormat.GraphML, [.. study.Persons.Select(p => study.IsNamed ? p.Details!.Person.Id : p.Label)], [.. study.Persons.Select(p => p.Label)],
            [.. columns.Where(c => c.Values.Any(v => v is not null))],
            [new("ties", study.Figures.Contacts.IsDirected, [.. study.Ties.Select(t => new Tie(t.From, t.To))], false, [])]);

        Column Say(string name, Func<PersonDetails, string?> value) => new(name, [.. persons.Select(value)]);
    }

    private static string? Number(double? value) => value?.ToString(CultureInfo.InvariantCulture);
}
