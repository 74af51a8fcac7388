using Samhandling.Networks.Files;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.ImportReading;

/// <summary>What the columns of the persons say, and what their values are taken for: as chosen, otherwise by the words.</summary>
internal static class PersonColumns
{
    /// <param name="idColumn">The heading by which the rows were joined to the network.</param>
    public static List<PersonColumn> Of(NetworkFile file, string? idColumn, ImportChoices choices)
    {
        var taken = new HashSet<Meaning>();
        var chosen = file.Columns.Select(c => ChosenFor(choices.Columns, c.Name)).ToList();
        foreach (var choice in chosen.OfType<Meaning>()) taken.Add(choice);
        List<PersonColumn> columns = idColumn is null ? [] : [new(idColumn, Meaning.Id, file.Ids)];
        for (var i = 0; i < file.Columns.Count; i++)
        {
            var meaning = chosen[i] ?? ColumnWords.Heading(file.Columns[i].Name);
            // The rows are joined by one column already.
            if (meaning is Meaning.Id) meaning = Meaning.LeftOut;
            if (chosen[i] is null && meaning is not Meaning.LeftOut && !taken.Add(meaning)) meaning = Meaning.LeftOut;
            columns.Add(new(file.Columns[i].Name, meaning, file.Columns[i].Values));
        }

        return columns;
    }

    public static PersonValues Values(IReadOnlyList<PersonColumn> columns, ImportChoices choices)
    {
        var municipalities = Counted<bool>(columns, Meaning.Municipality, [], _ => null);
        var home = choices.Home is null || !municipalities.Exists(m => IsSame(m.Value, choices.Home)) ? municipalities.FirstOrDefault()?.Value : choices.Home;
        if (choices.Home is ImportChoices.None) home = null;
        return new(
            Counted(columns, Meaning.Sector, choices.Sectors, ColumnWords.SectorOf),
            Counted(columns, Meaning.Standing, choices.Standings, ColumnWords.StandingOf),
            Counted(columns, Meaning.Locus, choices.Loci, ColumnWords.IsExternal),
            [.. municipalities.Select(m => m with { As = IsSame(m.Value, home) })]);
    }

    public static bool IsSame(string? value, string? other) => string.Equals(value, other, StringComparison.OrdinalIgnoreCase);

    private static List<ValueCount<T>> Counted<T>(IReadOnlyList<PersonColumn> columns, Meaning meaning, List<Choice<T>> choices, Func<string, T?> known) where T : struct =>
        columns.FirstOrDefault(c => c.Meaning == meaning) is not { } column ? [] :
        [
            .. column.Values.Where(v => !ColumnWords.SaysNothing(v)).GroupBy(v => v!, StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.CurrentCulture)
                .Select(g => new ValueCount<T>(g.Key, g.Count(), choices.Exists(c => IsSame(c.Of, g.Key)) ? ChosenFor(choices, g.Key) : known(g.Key))),
        ];

    private static T? ChosenFor<T>(List<Choice<T>> choices, string of) where T : struct => choices.Find(c => IsSame(c.Of, of))?.As;
}
