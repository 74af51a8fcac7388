namespace Samhandling.Strategies.WholeTexts;

/// <summary>Some words of a text, and how they stand there.</summary>
/// <param name="Address">Where they lead: an address of the web, or one to write to; null for words alone.</param>
public sealed record Run(string Words, bool IsStrong, bool IsEmphasised, string? Address);

/// <summary>A part of a text that stands by itself.</summary>
public abstract record Block
{
    /// <summary>A heading; the text's first is of level 1, and none is more than one below the heading before it.</summary>
    public sealed record Heading(int Level, IReadOnlyList<Run> Runs) : Block;

    public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block;

    /// <param name="First">The number of the first of them; null where they are not numbered.</param>
    public sealed record Listing(int? First, IReadOnlyList<Entry> Entries) : Block;

    /// <param name="Rows">The first holds the headings of the columns.</param>
    public sealed record Grid(IReadOnlyList<IReadOnlyList<IReadOnlyList<Run>>> Rows) : Block;
}

/// <summary>A point of a list, and the lists below it.</summary>
public sealed record Entry(IReadOnlyList<Run> Runs, IReadOnlyList<Block.Listing> Below);
