using System.Globalization;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Tables;

namespace Samhandling.Places.Lists;

/// <summary>Reads the rows of lists, and tells of each that says nothing as it stands.</summary>
internal sealed class ListReader(RowDefaults defaults, List<ListFault> faults)
{
    /// <summary>What UTF-8 looks like when it was read as an older encoding and saved again.</summary>
    private static readonly string[] s_garbled = ["Ã¥", "Ã¤", "Ã¶", "Ã¸", "Ã¦", "Ã…", "Ã„", "Ã–", "Ã˜", "�"];
    private const int FirstYear = 1000, LastYear = 9998;
    private static readonly string[] s_days = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "yyyyMMdd"];

    private string _file = "";
    private int _line;
    private bool _isWrong;

    public IReadOnlyList<PlaceRow> Places(TableFile file)
    {
        if (Columns(file, ListColumn.Code, ListColumn.Name) is not { } columns) return [];
        return Rows(file, line => Place(columns, line));
    }

    public IReadOnlyList<ChangeRow> Changes(TableFile file)
    {
        if (Columns(file, ListColumn.Date, ListColumn.From, ListColumn.To) is not { } columns) return [];
        return Rows(file, line => Change(columns, line));
    }

    private ListColumns? Columns(TableFile file, params ListColumn[] needed)
    {
        (_file, _line) = (file.Name, file.Lines[0].Number);
        var columns = new ListColumns(file.Lines[0]);
        var missing = needed.Where(column => !columns.Has(column)).ToList();
        if (missing.Count == 0) return columns;
        Wrong(Texts.NoColumn.With(string.Join(", ", missing.Select(HeadingOf)), string.Join(", ", file.Lines[0].Cells)));
        return null;
    }

    private List<T> Rows<T>(TableFile file, Func<TableLine, T> read)
    {
        var rows = new List<T>();
        foreach (var line in file.Lines.Skip(1))
        {
            (_line, _isWrong) = (line.Number, false);
            if (line.Cells.Count > file.Lines[0].Cells.Count && line.Cells.Skip(file.Lines[0].Cells.Count).Any(cell => cell.Length > 0)) Wrong(Texts.TooManyCells.With(line.Cells.Count, file.Lines[0].Cells.Count));
            var row = read(line);
            if (!_isWrong) rows.Add(row);
        }
        return rows;
    }

    private PlaceRow Place(ListColumns columns, TableLine line)
    {
        string Cell(ListColumn column) => columns.Cell(line, column);
        var kind = Kind(Cell(ListColumn.Type));
        var (from, to) = (Day(Cell(ListColumn.ValidFrom), isLast: false) ?? defaults.ValidFrom, Day(Cell(ListColumn.ValidTo), isLast: true)?.AddDays(1));
        if (from >= to) Wrong(Texts.EndsBeforeItBegins.With(Cell(ListColumn.ValidTo), Texts.Day.With(from)));
        var (name, others) = (Cell(ListColumn.Name), LocalNames.Write(columns.Names(line)));
        Name(name + others, name);
        if (others.Length > PlaceVersion.OtherNamesLength) Wrong(Texts.TooLong.With(others[..40], PlaceVersion.OtherNamesLength));
        if (Cell(ListColumn.Source).Length > PlaceProfile.SourceLength) Wrong(Texts.TooLong.With(Cell(ListColumn.Source)[..40], PlaceProfile.SourceLength));
        return new(line.Number, new(Country(Cell(ListColumn.Country)), kind, Code(Cell(ListColumn.Code))), name, others, Cell(ListColumn.Parent), from, to)
        {
            Inhabitants = Whole(Cell(ListColumn.Inhabitants)),
            Year = Whole(Cell(ListColumn.Year)),
            Source = Cell(ListColumn.Source) is { Length: > 0 } source ? source : null,
        };
    }

    private ChangeRow Change(ListColumns columns, TableLine line)
    {
        string Cell(ListColumn column) => columns.Cell(line, column);
        if (Cell(ListColumn.Date).Length == 0) Wrong(Texts.NoDate);
        var (country, kind) = (Country(Cell(ListColumn.Country)), Kind(Cell(ListColumn.Type)));
        var word = Cell(ListColumn.Kind);
        ChangeKind? change = ChangeKind.Merged;
        if (word.Length > 0 && !ListWords.TryChange(word, out change)) Wrong(Texts.UnknownChange.With(word));
        return new(line.Number, Day(Cell(ListColumn.Date), isLast: false) ?? default, new(country, kind, Code(Cell(ListColumn.From))), new(country, kind, Code(Cell(ListColumn.To))), Weight(Cell(ListColumn.Weight)), change);
    }

    private string Country(string cell)
    {
        var country = cell.Length == 0 ? defaults.Country : cell.ToUpperInvariant();
        if (country.Length != Register.Place.CountryLength || !country.All(char.IsAsciiLetterUpper)) Wrong(Texts.NoCountry.With(cell));
        return country;
    }

    private PlaceKind Kind(string cell)
    {
        if (cell.Length == 0) return defaults.Kind;
        if (!ListWords.TryKind(cell, out var kind)) Wrong(Texts.UnknownType.With(cell));
        return kind;
    }

    private string Code(string cell)
    {
        if (cell.Length == 0) Wrong(Texts.NoCode);
        else if (cell.Length > PlaceVersion.CodeLength || cell.Any(char.IsControl)) Wrong(Texts.TooLong.With(cell[..Math.Min(cell.Length, 40)], PlaceVersion.CodeLength));
        return cell;
    }

    private void Name(string all, string name)
    {
        if (name.Length == 0) Wrong(Texts.NoName);
        else if (name.Length > PlaceVersion.NameLength) Wrong(Texts.TooLong.With(name[..40], PlaceVersion.NameLength));
        else if (s_garbled.Any(sign => all.Contains(sign, StringComparison.Ordinal))) Wrong(Texts.Garbled.With(name));
        // Marks that turn the direction of writing would let a name be read as another.
        else if (all.Any(sign => char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.Format)) Wrong(Texts.HiddenSigns.With(string.Concat(name.Where(sign => !char.IsControl(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.Format))));
    }

    private DateOnly? Day(string cell, bool isLast)
    {
        if (cell.Length == 0) return null;
        if (cell.Length == 4 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear) return isLast ? new(year, 12, 31) : new(year, 1, 1);
        if (DateOnly.TryParseExact(cell, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear) return day;
        Wrong(Texts.NoSuchDay.With(cell));
        return null;
    }

    private int? Whole(string cell)
    {
        if (cell.Length == 0) return null;
        var plain = string.Concat(cell.Where(sign => !char.IsWhiteSpace(sign)));
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(Texts.NoWholeNumber.With(cell));
        return null;
    }

    private double Weight(string cell)
    {
        if (cell.Length == 0) return 1;
        if (double.TryParse(cell.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and <= 1) return weight;
        Wrong(Texts.NoWeight.With(cell));
        return 1;
    }

    private void Wrong(string sentence)
    {
        _isWrong = true;
        faults.Add(new(_file, _line, sentence));
    }

    private static string HeadingOf(ListColumn column) => column switch
    {
        ListColumn.Code => Texts.CodeHeading,
        ListColumn.Name => Texts.NameHeading,
        ListColumn.Date => Texts.DateHeading,
        ListColumn.From => Texts.FromHeading,
        _ => Texts.ToHeading,
    };
}
