using Samhandling.Networks.Files;
using Samhandling.Platform.Tables;

namespace Samhandling.Studies.ImportReading;

/// <summary>Opens what was given: a workbook becomes rows here, all else the library reads. What cannot be read leaves its faults.</summary>
internal sealed class OpenFiles(ImportChoices choices, List<FileFault> faults)
{
    private static readonly string[] s_ties = ["kontakter", "ties", "relasjoner", "relationer", "edges", "links"];
    private static readonly string[] s_people = ["personer", "people", "persons", "nodes", "noder", "aktörer", "aktører", "actors"];

    /// <returns>Null if there are faults.</returns>
    public NetworkFile? Ties(GivenFile given)
    {
        var sheets = Sheets(given);
        if (sheets is { Count: 0 }) return null;
        var sheet = sheets is null ? null : Find(sheets, s_ties) ?? sheets[0];
        var found = Read(null);
        if (found.Value?.Layout is not { } seen || (TiesLayout(seen) is var wanted && wanted == seen)) return Take(given.Name, found);
        var chosen = Read(wanted);
        // The columns were chosen by headings that are gone when the text is cut in another way.
        if (chosen.Faults.Any(f => f.Kind == FaultKind.NoSuchColumn)) chosen = Read(wanted with { From = null, To = null });
        return Take(given.Name, chosen);

        Reading<NetworkFile> Read(TextLayout? layout) => sheet is null
            ? NetworkReader.Read(Stream(given), given.Name, layout)
            : NetworkReader.Read(sheet.Rows, sheet.Name, layout);
    }

    /// <returns>Null if there are none, or if they have faults.</returns>
    public NodeTable? People(GivenFile ties, GivenFile? people)
    {
        var given = people ?? ties;
        if (Sheets(given) is { } sheets)
            return (people is null ? Beside(sheets) : Find(sheets, s_people) ?? sheets.FirstOrDefault()) is { } sheet ? Take(given.Name, WithIds(id => NodeTable.Read(sheet.Rows, id))) : null;
        if (people is null) return null;
        var found = WithIds(id => NodeTable.Read(Stream(people), people.Name, null, id));
        if (found.Value?.Layout is not { } seen || (PeopleLayout(seen) is var wanted && wanted == seen)) return Take(people.Name, found);
        return Take(people.Name, WithIds(id => NodeTable.Read(Stream(people), people.Name, wanted, id)));
    }

    private Reading<NodeTable> WithIds(Func<string?, Reading<NodeTable>> read)
    {
        var chosen = read(choices.Columns.Find(c => c.As == Meaning.Id)?.Of);
        return chosen.Faults.Any(f => f.Kind == FaultKind.NoSuchColumn) ? read(null) : chosen;
    }

    public T? Take<T>(string file, Reading<T> reading) where T : class
    {
        faults.AddRange(reading.Faults.Select(f => new FileFault(file, f.Line, FileSentences.Of(f))));
        return reading.Value;
    }

    /// <returns>Null if it is no workbook; none if it cannot be read.</returns>
    private List<Sheet>? Sheets(GivenFile given)
    {
        if (!Workbook.Is(given.Bytes)) return null;
        if (Workbook.Read(given.Bytes).Try(out var sheets, out var refusal)) return [.. sheets];
        faults.Add(new(given.Name, 0, refusal.Reason));
        return [];
    }

    private static Sheet? Find(List<Sheet> sheets, string[] names) => sheets.Find(s => names.Contains(s.Name.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The persons in a workbook that holds the ties too: the sheet of that name, or the second.</summary>
    private static Sheet? Beside(List<Sheet> sheets) =>
        Find(sheets, s_people) ?? sheets.Skip(1).Take(1).FirstOrDefault(s => s.Rows.Count > 0 && Find([s], s_ties) is null);

    private TextLayout TiesLayout(TextLayout found)
    {
        var isCutAnew = (choices.TiesSeparator is { } separator && Character(separator) != found.Separator) || (choices.TiesHeader ?? found.HasHeader) != found.HasHeader;
        return found with
        {
            Separator = choices.TiesSeparator is { } s ? Character(s) : found.Separator,
            HasHeader = choices.TiesHeader ?? found.HasHeader,
            Encoding = choices.TiesEncoding ?? found.Encoding,
            IsMatrix = choices.IsMatrix ?? found.IsMatrix,
            From = choices.From ?? (isCutAnew ? null : found.From),
            To = choices.To ?? (isCutAnew ? null : found.To),
        };
    }

    private TextLayout PeopleLayout(TextLayout found) => found with
    {
        Separator = choices.PeopleSeparator is { } s ? Character(s) : found.Separator,
        HasHeader = choices.PeopleHeader ?? found.HasHeader,
        Encoding = choices.PeopleEncoding ?? found.Encoding,
    };

    private static char Character(Separator separator) => separator switch
    {
        Separator.Semicolon => ';',
        Separator.Tab => '\t',
        Separator.Bar => '|',
        Separator.Space => ' ',
        _ => ',',
    };

    private static MemoryStream Stream(GivenFile given) => new(given.Bytes, writable: false);
}
