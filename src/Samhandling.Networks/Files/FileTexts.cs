using System.Globalization;

namespace Samhandling.Networks.Files;

/// <summary>The English sentences: what is wrong, and what to do about it.</summary>
internal static class FileTexts
{
    public static string Fill(string sentence, IReadOnlyList<string> values) => string.Format(CultureInfo.InvariantCulture, sentence, [.. values]);

    /// <summary>A few of them, for a sentence.</summary>
    public static string Few(IEnumerable<string> values)
    {
        var few = values.Take(6).ToList();
        return string.Join(", ", few.Take(5)) + (few.Count > 5 ? " …" : "");
    }

    public static string Of(FaultKind kind) => kind switch
    {
        FaultKind.Empty => "The file is empty. Give one that holds a network.",
        FaultKind.UnknownFormat => "This is no network file that we know. Use GraphML, GEXF, Pajek, or a table with one tie a row.",
        FaultKind.OtherFormat => "This is {0}, which is not read. Save it as GraphML, GEXF, Pajek, or a table with one tie a row.",
        FaultKind.AttributesOnly => "This is {0}: it tells of actors and holds no ties. Give the network first, and this file as its table of attributes.",
        FaultKind.TooLarge => "The file is larger than {0} MB. Leave out what is not needed.",
        FaultKind.LineTooLong => "This line is longer than {0} bytes, so this is hardly a network file. Look at it, and break the line if it is right.",
        FaultKind.Inflates => "The packed file grows to more than {0} times its size, as no network does. Unpack it yourself and look at it.",
        FaultKind.PackedTwice => "A packed file lies in the packed file. Unpack it once.",
        FaultKind.ZipHolds => "The zip holds {0} files ({1}). Pack the network file alone, or give it unpacked.",
        FaultKind.Damaged => "The packed file is damaged or locked: {0} Pack it again, without a password.",
        FaultKind.NotText => "The file is no text: byte {0} is NUL. Save it as text in UTF-8.",
        FaultKind.WrongEncoding => "The text is not in the encoding '{0}'. Choose utf-8, utf-16, utf-16BE, windows-1252 or ibm850, or leave the choice to us.",
        FaultKind.NotXml => "The XML is not well formed: {0} Write the file anew, or mend this place.",
        FaultKind.HasDocumentType => "The file has a document type declaration (<!DOCTYPE …>), which is not allowed as it can fetch and multiply text. Delete it.",
        FaultKind.TooDeep => "Elements lie more than {0} deep, as in no network file. Write the file anew.",
        FaultKind.NoGraph => "The file has no <graph>, so it holds no network. Write the file anew.",
        FaultKind.MissingAttribute => "This <{0}> has no {1}. Add it.",
        FaultKind.NotAllowed => "'{0}' is no {1}. Write {2}.",
        FaultKind.DeclaredTwice => "'{0}' is the id of two {1}. Give each its own.",
        FaultKind.NotANumber => "'{0}' is no {1}. Write a number, such as 2 or 0.5.",
        FaultKind.NoSuchVertex => "There is no vertex {0}: the network has {1}, numbered from 1. Mend the number, or the count after *Vertices.",
        FaultKind.OutsideSection => "'{0}' stands in no part of a network. A Pajek file begins with *Vertices and the number of vertices.",
        FaultKind.ValueCount => "Here are {0} values where there must be {1}. Add or take away.",
        FaultKind.TooManyActors => "The network has more than {0} actors. Choose a part of it.",
        FaultKind.TooManyTies => "The network has more than {0} ties. Choose a part of it.",
        FaultKind.OpenQuote => "A cell begins with a quote here and never ends. Close it, or write the quote twice if it belongs to the text.",
        FaultKind.RowWidth => "This row has {0} cells and the others {1}. Quote a cell that holds the separator, or choose another separator.",
        FaultKind.NoTieColumns => "No two columns say who and whom; the headings are {0}. Call them source and target.",
        FaultKind.NoSuchColumn => "There is no column '{0}'. There are: {1}.",
        FaultKind.EmptyCell => "The cell under {0} is empty. Fill it, or delete the row.",
        FaultKind.NothingMatches => "No row is about an actor of the network: the table has {0}, the network {1}. Choose the column that holds the network's ids.",
        FaultKind.RowCount => "The table has no ids and {0} rows, but the network {1} actors. Add a column of ids.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(NoteKind kind) => kind switch
    {
        NoteKind.SelfTies => "Ties from an actor to itself: {0}. They are left out of the measures.",
        NoteKind.RepeatedTies => "Ties given again between the same two: {0}. They are merged.",
        NoteKind.Isolates => "Actors without ties: {0}.",
        NoteKind.NegativeWeights => "Ties with a negative weight: {0}. Most measures need weights of 0 or more.",
        NoteKind.MissingWeights => "Ties without a weight: {0}. They count 1.",
        NoteKind.MissingCells => "Cells that say that their value is missing: {0}. They are no ties.",
        NoteKind.ZeroTies => "Rows or cells with 0 in {1}: {0}. They are no ties.",
        NoteKind.SienaCodes => "Siena's codes 9 (missing) and 10 (structural zero): {0}. They are no ties; 11 is one.",
        NoteKind.UndeclaredActors => "Actors that ties name and the file does not declare: {0} ({1}). They were added.",
        NoteKind.DefaultsApplied => "Actors that got the default value of {1}: {0}.",
        NoteKind.ChangesWithTime => "Values that change with time: {0}. The network is read as if it stood still, with the last of them.",
        NoteKind.BothDirections => "Undirected ties in a directed network: {0}. Each became a tie in both directions.",
        NoteKind.Hyperedges => "Ties among more than two: {0}. They were left out.",
        NoteKind.Nested => "Networks or actors within actors: {0}. They were read as if they stood beside them.",
        NoteKind.UndeclaredValues => "Values of attributes that the file does not declare: {0} ({1}). They were left out.",
        NoteKind.ColumnsByPlace => "The headings do not say who and whom; {1} was taken for who and {2} for whom.",
        NoteKind.Unnamed => "Rows or columns without a name: {0}. They were left out.",
        NoteKind.SameLabel => "Actors with the label of another: {0} ({1}). Their vertex number was added.",
        NoteKind.TwoKinds => "The network looks two-mode: {0} of one kind have ties to {1} of another. It can be projected to one kind.",
        NoteKind.JoinedByOrder => "The table has no ids; its {0} rows were taken in the order of the actors.",
        NoteKind.WithoutRow => "Actors without a row in the table of attributes: {0} ({1}).",
        NoteKind.WithoutActor => "Rows of attributes about nobody in the network: {0} ({1}). They were left out.",
        NoteKind.AddedActors => "Rows of attributes about actors without ties: {0} ({1}). They were added.",
        NoteKind.RelationsByColumn => "The column {1} tells {0} relations apart.",
        NoteKind.NeighbourLines => "Lines of neighbours: {0}. The first cell of each names the others.",
        NoteKind.SaidUndirected => "Ties that the column {1} calls undirected: {0}. They are read as directed; choose undirected if you want that.",
        NoteKind.PartsLeftOut => "Parts that are not read: {0} ({1}).",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
