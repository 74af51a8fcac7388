using Samhandling.Figures;
using Samhandling.Platform;

namespace Samhandling.Studies.NetworkReports;

/// <summary>The picture of the persons and who turns to whom, for who may see persons.</summary>
public static class PersonPicture
{
    /// <returns>Null where there are no persons to see, or too many to draw.</returns>
    public static Figure? Draw(ShownStudy study, PictureChoice choice)
    {
        if (study.Persons.Count == 0 || double.IsNaN(study.Persons[0].X)) return null;
        var marks = Categories.Of(study, choice).Marks;
        var nodes = study.Persons.Select((p, i) => new NetworkNode(p.X, p.Y, p.NamedBy.Value, marks[i], p.Label, Title(p)));
        return NetworkPicture.Draw([.. nodes], Ties(study, choice), study.Head.Title, Description(study), PersonTable.Of(study));
    }

    public static IReadOnlyList<NetworkTie> Ties(ShownStudy study, PictureChoice choice)
    {
        if (choice.Show is Shown.Nation) return [.. study.Ties.Where(study.CrossesNations).Select(t => new NetworkTie(t.From, t.To, t.IsAcross))];
        var ties = study.Ties.Select(t => new NetworkTie(t.From, t.To, t.IsAcross));
        if (choice.Show is Shown.Border) return [.. ties.Where(t => t.IsExternal)];
        if (choice.Show is Shown.All) return [.. ties];
        var given = study.Ties.Select(t => (t.From, t.To)).ToHashSet();
        return [.. ties.Where(t => given.Contains((t.To, t.From)))];
    }

    public static string Title(ShownPerson person) =>
        $"{person.Label}, {Words.Sector(person.Sector).ToLowerInvariant()}, {Texts.NamedByCount.With(Words.NamedBy(person.NamedBy))}";

    private static string Description(ShownStudy study)
    {
        var people = Texts.PictureDescription.With(study.Persons.Count, study.Figures.Contacts.Ties);
        return study.Sight is Sight.Names
            ? $"{people} {Texts.MostNamedAre.With(string.Join(", ", study.Persons.Take(4).Select(p => p.Label)))} {Texts.WholeListBelow}"
            : $"{people} {Texts.WholeListBelow}";
    }
}
