using System.Globalization;
using Samhandling.Networks;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.ImportReading;

/// <summary>Reads the cells of one person. A cell that says nothing as it stands is left as not known, with the remedy.</summary>
internal sealed class PersonCells(IReadOnlyList<PersonColumn> columns, PersonValues values, int actor, DateOnly heldOn)
{
    private const int MostYears = 100, MostAge = 120;
    private readonly Dictionary<PersonColumn, string> _remedies = [];

    /// <param name="listed">Whether the persons' table, if there is one, has a row for the person.</param>
    public StudiedPerson Read(string id, string? label, Network network, bool listed, bool onlyNamersAnswered)
    {
        var municipality = Text(Meaning.Municipality);
        return new(id)
        {
            Name = Text(Meaning.Name) ?? label,
            Sector = Value(Meaning.Sector, values.Sectors) ?? Sector.Unknown,
            Municipality = municipality,
            IsExternal = Value(Meaning.Locus, values.Loci) ?? (municipality is null || values.Home is null ? null : !PersonColumns.IsSame(municipality, values.Home)),
            Years = Number(Meaning.Years, MostYears),
            Age = Number(Meaning.Age, MostAge) ?? AgeByBirth(),
            Gender = Text(Meaning.Gender),
            Title = Text(Meaning.Title),
            Standing = ReadStanding(network, listed, onlyNamersAnswered),
        };
    }

    /// <returns>Null if every cell could be read.</returns>
    public RowToLookAt? ToLookAt(int line, string id) =>
        _remedies.Count == 0 ? null : new(line, id, [.. columns.Select(c => new CellToLookAt(c, c.Values[actor], _remedies.GetValueOrDefault(c)))]);

    /// <summary>Who names somebody has answered, whatever the file says.</summary>
    private Standing ReadStanding(Network network, bool listed, bool onlyNamersAnswered)
    {
        var names = network.IsDirected ? network.From(actor).Length : 0;
        var said = Value(Meaning.Standing, values.Standings);
        if (names > 0 && said is not null and not Standing.Answered) Remedy(Meaning.Standing, Texts.NamesThoughSilent.With(names));
        if (names > 0) return Standing.Answered;
        var isSaid = columns.Any(c => c.Meaning == Meaning.Standing);
        return said ?? (network.IsDirected && (isSaid || !listed || onlyNamersAnswered) ? Standing.OnlyNamed : Standing.Answered);
    }

    private double? AgeByBirth()
    {
        if (Cell(Meaning.BirthYear) is not { } cell) return null;
        var (first, last) = (heldOn.Year - MostAge, heldOn.Year);
        if (Year(cell) is { } year && year >= first && year <= last) return heldOn.Year - year;
        Remedy(Meaning.BirthYear, Texts.WriteYear.With($"{first}", $"{last}"));
        return null;
    }

    private static int? Year(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year
        : DateOnly.TryParseExact(cell, ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.Year : null;

    private double? Number(Meaning meaning, int most)
    {
        if (Cell(meaning) is not { } cell) return null;
        if (!double.TryParse(cell.Replace(',', '.'), NumberStyles.Float & ~NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
            Remedy(meaning, Texts.WriteNumber);
        else if (number < 0 || number > most)
            Remedy(meaning, Texts.WriteNumberTo.With(most));
        else
            return number;
        return null;
    }

    private string? Text(Meaning meaning)
    {
        if (Cell(meaning) is not { Length: > NetworkPerson.TextLength }) return Cell(meaning);
        Remedy(meaning, Texts.WriteShorter.With(NetworkPerson.TextLength));
        return null;
    }

    private T? Value<T>(Meaning meaning, IReadOnlyList<ValueCount<T>> known) where T : struct
    {
        if (Cell(meaning) is not { } cell) return null;
        if (known.First(v => PersonColumns.IsSame(v.Value, cell)).As is { } value) return value;
        Remedy(meaning, Texts.ChooseMeaning);
        return null;
    }

    private string? Cell(Meaning meaning) => columns.FirstOrDefault(c => c.Meaning == meaning)?.Values[actor] is { } cell && !ColumnWords.SaysNothing(cell) ? cell : null;

    private void Remedy(Meaning meaning, string remedy) => _remedies[columns.First(c => c.Meaning == meaning)] = remedy;
}
