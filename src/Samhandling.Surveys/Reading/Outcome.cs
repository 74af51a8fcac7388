namespace Samhandling.Surveys.Reading;

/// <summary>What can be wrong with a file, or with a row of it. What <see cref="ReadingFault.Value"/> holds stands in brackets.</summary>
public enum ReadingFaultKind
{
    /// <summary>The file is empty, or has no row.</summary>
    Empty,

    /// <summary>The file is not of the expected kind [what is missing, or was found].</summary>
    OtherFormat,

    /// <summary>The file is too large, packed or unpacked [the limit in MB].</summary>
    TooLarge,

    /// <summary>A packed file cannot be unpacked [what the unpacker said].</summary>
    Damaged,

    /// <summary>The XML is not well formed, or has a document type [what the parser said].</summary>
    NotXml,

    /// <summary>The JSON is not well formed [what the parser said].</summary>
    NotJson,

    /// <summary>There are too many rows, columns or files in it [the limit].</summary>
    TooMany,

    /// <summary>The bytes are no text in UTF-8 or the code page of Windows.</summary>
    NotText,

    /// <summary>A cell in quotes does not end.</summary>
    OpenQuote,

    /// <summary>A column that must be there is not [its name].</summary>
    ColumnMissing,

    /// <summary>Two columns have one name [the name].</summary>
    ColumnDoubled,

    /// <summary>A column is of no question [its name].</summary>
    ColumnUnknown,

    /// <summary>A row has more cells than the heading.</summary>
    CellsTooMany,

    /// <summary>The value is no option of the question [the value].</summary>
    OptionUnknown,

    /// <summary>The value is no number [the value].</summary>
    NotANumber,

    /// <summary>The value is no day [the value].</summary>
    NotADay,

    /// <summary>The number is outside the question's bounds, or no step of the scale [the value].</summary>
    OutOfBounds,

    /// <summary>The text is longer than the question allows [its length].</summary>
    TooLong,

    /// <summary>The points do not sum to 100 [their sum].</summary>
    PointsDoNotSum,

    /// <summary>A respondent's or a named person's key stands twice [the key].</summary>
    KeyDoubled,

    /// <summary>A row is about a respondent or a named person who is not there [the key].</summary>
    KeyUnknown,

    /// <summary>A row has no key.</summary>
    KeyMissing,
}

/// <summary>One fault of a file.</summary>
/// <param name="Row">The line of the file on which the row begins, from 1; 0 when it is about the whole file.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Column">The column's name, where it is about one.</param>
/// <param name="Value">What the kind names.</param>
public sealed record ReadingFault(int Row, ReadingFaultKind Kind, string? Column = null, string? Value = null);

/// <summary>What came of reading a file: exactly one of what it holds and why it cannot be read.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public sealed class Outcome<T> where T : class
{
    private Outcome(T? value, ReadingFault? fault) => (Value, Fault) = (value, fault);

    /// <summary>What the file holds; null if it cannot be read.</summary>
    public T? Value { get; }

    /// <summary>Why it cannot be read; null if it can.</summary>
    public ReadingFault? Fault { get; }

    internal static Outcome<T> Of(Func<T> read)
    {
        try
        {
            return new(read(), null);
        }
        catch (UnreadableException end)
        {
            return new(null, end.Fault);
        }
    }
}

/// <summary>Ends the reading of a file, from however deep within it.</summary>
internal sealed class UnreadableException(ReadingFault fault) : Exception(fault.ToString())
{
    public UnreadableException(ReadingFaultKind kind, string? value = null, int row = 0) : this(new ReadingFault(row, kind, Value: value)) { }

    public ReadingFault Fault { get; } = fault;
}
