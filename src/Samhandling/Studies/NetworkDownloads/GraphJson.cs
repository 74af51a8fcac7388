using Samhandling.Figures;
using Samhandling.Studies.NetworkReports;

namespace Samhandling.Studies.NetworkDownloads;

/// <summary>What the explorable picture draws: the persons as the visitor may see them, where they stand, and who is tied to whom.</summary>
/// <param name="Ties">From, to, 1 if it crosses the border of the picture, and 1 if it crosses a national border.</param>
/// <param name="Colours">For each way to colour, the words of its categories with their marks.</param>
public sealed record GraphJson(bool IsDirected, IReadOnlyList<GraphJson.Person> People, IReadOnlyList<IReadOnlyList<int>> Ties, IReadOnlyDictionary<string, IReadOnlyList<GraphJson.Category>> Colours)
{
    /// <param name="Number">P12, also where the label is a name: what stands in the address.</param>
    /// <param name="Words">Who it is, read aloud.</param>
    /// <param name="Groups">For each way to colour, the person's category.</param>
    public sealed record Person(string Number, string Label, string Words, double X, double Y, int Size, IReadOnlyDictionary<string, int> Groups);

    public sealed record Category(string Word, string Form, string Class);

    /// <exception cref="Platform.NotFoundException">There is nothing to draw.</exception>
    public static GraphJson Of(ShownStudy study)
    {
        if (study.Persons.Count == 0 || double.IsNaN(study.Persons[0].X)) throw new Platform.NotFoundException();
        var ways = PictureChoice.Colours(study).ToDictionary(Name, colour => Categories.Of(study, new(colour, Shown.All)), StringComparer.Ordinal);
        return new(
            study.Figures.Contacts.IsDirected && study.Sight is Sight.Names,
            [.. study.Persons.Select((p, i) => new Person(
                p.Details is { } details ? ShownStudy.Pseudonym(details.Pseudonym) : p.Label, p.Label, PersonPicture.Title(p), p.X, p.Y, p.NamedBy.Value,
                ways.ToDictionary(way => way.Key, way => Place(way.Value, i), StringComparer.Ordinal)))],
            [.. study.Ties.Select(t => (IReadOnlyList<int>)[t.From, t.To, t.IsAcross ? 1 : 0, study.CrossesNations(t) ? 1 : 0])],
            ways.ToDictionary(way => way.Key, way => (IReadOnlyList<Category>)[.. way.Value.Legend.Select(c => new Category(c.Word, c.Mark.Form.ToString().ToLowerInvariant(), c.Mark.Class))], StringComparer.Ordinal));
    }

    private static string Name(Colour colour) => colour.ToString().ToLowerInvariant();

    private static int Place(Categories way, int person) => way.Legend.ToList().FindIndex(c => c.Mark == way.Marks[person]);
}
