using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Tables;

namespace Samhandling.Actors.Importing;

/// <summary>A row of a list, by what its columns tell.</summary>
public sealed class ActorRow(string table, int line, IReadOnlyDictionary<ActorColumn, string> cells)
{
    private readonly List<string> _faults = [];

    public string Table => table;
    public int Line => line;

    /// <summary>What is wrong with it and what to do about it; a row with any is left out.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public string? this[ActorColumn column] => cells.TryGetValue(column, out var cell) && cell.Length > 0 ? cell : null;

    public bool HasAny(params ReadOnlySpan<ActorColumn> columns)
    {
        foreach (var column in columns)
            if (this[column] is not null) return true;
        return false;
    }

    public void Fault(string sentence) => _faults.Add(sentence);

    /// <summary>A text without what cannot be seen, not longer than it may be.</summary>
    public string? Text(ActorColumn column, int length)
    {
        var text = column is ActorColumn.OtherNames or ActorColumn.FormerNames ? Names.CleanLines(this[column]?.Replace('|', '\n')) : Names.Clean(this[column]);
        if (text?.Length > length) Fault(Texts.TooLong.With(ColumnHeadings.Text(column), text.Length, length));
        return text;
    }

    public DateOnly? Day(ActorColumn column)
    {
        if (this[column] is not { } written) return null;
        var day = ADayAttribute.Read(written);
        if (day is null) Fault(Texts.NoDay.With(ColumnHeadings.Text(column), written));
        return day;
    }

    public T? Word<T>(ActorColumn column) where T : struct, Enum
    {
        if (this[column] is not { } written) return null;
        var value = ActorWords.Read<T>(written);
        if (value is null) Fault(Texts.NoSuchWord.With(ColumnHeadings.Text(column), written));
        return value;
    }

    public bool? Yes(ActorColumn column)
    {
        if (this[column] is not { } written) return null;
        var yes = ActorWords.ReadYes(written);
        if (yes is null) Fault(Texts.NoYes.With(ColumnHeadings.Text(column), written));
        return yes;
    }

    /// <summary>The rows of tables, by what their columns are taken for. The first line of each table is its headings.</summary>
    public static List<ActorRow> Of(IReadOnlyList<TableFile> tables, IReadOnlyList<IReadOnlyList<ActorColumn>> columns) =>
        [.. tables.Zip(columns).SelectMany(pair => pair.First.Lines.Skip(1).Select(line => Of(pair.First.Name, line, pair.Second)))];

    private static ActorRow Of(string table, TableLine line, IReadOnlyList<ActorColumn> columns)
    {
        var cells = new Dictionary<ActorColumn, string>();
        for (var i = 0; i < columns.Count && i < line.Cells.Count; i++)
            if (columns[i] is not ActorColumn.Nothing) cells.TryAdd(columns[i], line.Cells[i]);
        return new(table, line.Number, cells);
    }
}
