using System.Globalization;
using System.Text.RegularExpressions;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Formats;

/// <summary>The head of a UCINET DL file: how many of what, how the data are laid out, and labels.</summary>
internal sealed partial class DlHeader(DlText text)
{
    private const int MostMatrices = 1_000;
    private const string Parts = "n, nr, nc, nm, format, diagonal, labels or data";

    private static readonly string[] s_formats =
        ["fullmatrix", "lowerhalf", "upperhalf", "nodelist1", "nodelist1b", "nodelist2", "edgelist1", "edgelist2"];

    private readonly List<string> _labels = [];
    private string? _open;

    public string Format { get; private set; } = "fullmatrix";

    public int Rows { get; private set; } = -1;

    public int Columns { get; private set; } = -1;

    public int Matrices { get; private set; } = 1;

    public bool HasDiagonal { get; private set; } = true;

    /// <summary>Whether rows and columns were counted apart: then they may be two kinds.</summary>
    public bool IsCountedApart { get; private set; }

    public bool RowsEmbedded { get; private set; }

    public bool ColumnsEmbedded { get; private set; }

    public IReadOnlyList<string> RowLabels { get; private set; } = [];

    public IReadOnlyList<string> ColumnLabels { get; private set; } = [];

    public IReadOnlyList<string> MatrixLabels { get; private set; } = [];

    /// <summary>Reads to the word that begins the data, after which the text stands.</summary>
    public void Read()
    {
        var isBegun = false;
        while (text.NextLine())
        {
            if (!isBegun && text.Rest.StartsWith("dl", StringComparison.OrdinalIgnoreCase))
            {
                isBegun = true;
                text.Skip(2);
            }

            while (isBegun && !text.Rest.IsEmpty)
            {
                var phrase = Phrase().Match(text.Rest.ToString());
                if (phrase.Success)
                {
                    text.Skip(phrase.Length);
                    if (!Take(phrase)) continue;
                    Check();
                    return;
                }

                if (_open is null) throw Unknown(text.Rest.ToString());
                _labels.Add(text.Rest.ToString());
                text.Skip(text.Rest.Length);
            }
        }

        throw new UnreadableException(text.Line, FaultKind.NoData, "data:");
    }

    /// <summary>Takes a phrase; true if the data begin with it.</summary>
    private bool Take(Match phrase)
    {
        CloseLabels();
        string Group(string name) => phrase.Groups[name].Value.ToLowerInvariant();
        if (Group("size").Length > 0) Size(Group("size"), Group("count"));
        else if (Group("format").Length > 0) Format = Known(Group("format"));
        else if (Group("diagonal").Length > 0) HasDiagonal = Group("diagonal") is "present";
        else if (Group("embedded").Length > 0) Embed(Group("of"));
        else if (Group("labels").Length > 0) _open = Group("of");
        return Group("data").Length > 0;
    }

    private void Size(string what, string count)
    {
        if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > FileLimits.Actors)
            throw new UnreadableException(text.Line, FaultKind.NotAllowed, count, $"number after {what} =", $"a whole number from 0 to {FileLimits.Actors}");
        if (what is "n" or "nr") Rows = number;
        if (what is "n" or "nc") Columns = number;
        if (what is "nm") Matrices = number;
        IsCountedApart |= what is "nr" or "nc";
    }

    private string Known(string format)
    {
        var whole = format switch { "fm" => "fullmatrix", "lh" => "lowerhalf", "uh" => "upperhalf", "edgelist" => "edgelist1", "nodelist" => "nodelist1", _ => format };
        return s_formats.Contains(whole) ? whole
            : throw new UnreadableException(text.Line, FaultKind.NotAllowed, format, "format of DL that is read", string.Join(", ", s_formats));
    }

    private void Embed(string what)
    {
        RowsEmbedded |= what is "" or "row";
        ColumnsEmbedded |= what is "" or "column" or "col";
    }

    /// <summary>Ends a list of labels: one a line if there are as many lines as there must be labels (and no commas), else one a word.</summary>
    private void CloseLabels()
    {
        if (_open is not { } what) return;
        var expected = what is "" or "row" ? Rows : what is "column" or "col" ? Columns : Matrices;
        var areLines = _labels.Count == expected && !_labels.Exists(l => l.Contains(',', StringComparison.Ordinal));
        List<string> labels = areLines ? _labels.ConvertAll(l => DlText.Words(l).ToList() is [var word] ? word : l) : [.. _labels.SelectMany(DlText.Words)];
        if (labels.Count != expected)
            throw new UnreadableException(text.Line, FaultKind.ValueCount, Text(labels.Count), Text(Math.Max(0, expected)));
        if (what is "" or "row") RowLabels = labels;
        if (what is "" or "column" or "col") ColumnLabels = labels;
        if (what is "level" or "matrix") MatrixLabels = labels;
        _labels.Clear();
        _open = null;
    }

    private void Check()
    {
        if (Rows < 0 || Columns < 0) throw new UnreadableException(text.Line, FaultKind.NoData, Rows < 0 && Columns < 0 ? "n =" : Rows < 0 ? "nr =" : "nc =");
        if (IsCountedApart && Rows + Columns > FileLimits.Actors) throw new UnreadableException(text.Line, FaultKind.TooManyActors, Text(FileLimits.Actors));
        if (Matrices is 0 or > MostMatrices) throw new UnreadableException(text.Line, FaultKind.NotAllowed, Text(Matrices), "number of matrices", $"a whole number from 1 to {MostMatrices}");
        if (Format is "lowerhalf" or "upperhalf" && Rows != Columns) throw new UnreadableException(text.Line, FaultKind.NotAllowed, Format, "format of a matrix that is not square", "format = fullmatrix");
    }

    private UnreadableException Unknown(string rest) =>
        new(text.Line, FaultKind.NotAllowed, rest.Length > 30 ? rest[..30] : rest, "part of the head of a DL file", Parts);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?<size>n|nr|nc|nm)\s*=\s*(?<count>[^\s,=]+)|format\s*=\s*(?<format>[a-z]+[0-9]?b?)\b|diagonal\s*=?\s*(?<diagonal>present|absent)\b|((?<of>row|column|col|level|matrix)\s+)?(?<labels>labels?)\s*((?<embedded>embedded)\b\s*:?|:)|(?<data>data)\s*:)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phrase();
}
