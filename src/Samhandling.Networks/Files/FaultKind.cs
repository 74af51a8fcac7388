namespace Samhandling.Networks.Files;

/// <summary>What can be wrong with a file. The values that each kind's sentence names stand in brackets, in their order.</summary>
public enum FaultKind
{
    /// <summary>The file is empty.</summary>
    Empty,

    /// <summary>No reader knows the format.</summary>
    UnknownFormat,

    /// <summary>The format is known and not read [its name].</summary>
    OtherFormat,

    /// <summary>It tells of actors and holds no ties [what it is].</summary>
    AttributesOnly,

    /// <summary>The file is too large [the limit in MB].</summary>
    TooLarge,

    /// <summary>A line, or a tag or text in XML, is too long [the limit in bytes].</summary>
    LineTooLong,

    /// <summary>The file grows suspiciously when it is unpacked [the limit, times].</summary>
    Inflates,

    /// <summary>A packed file lies in a packed file.</summary>
    PackedTwice,

    /// <summary>A zip does not hold exactly one file [how many; their names].</summary>
    ZipHolds,

    /// <summary>A packed file cannot be unpacked [what the unpacker said].</summary>
    Damaged,

    /// <summary>The file is no text [the first byte that no text has, counted from 1].</summary>
    NotText,

    /// <summary>The bytes are not in the encoding that was asked for, or it is not known [the encoding].</summary>
    WrongEncoding,

    /// <summary>The XML is not well formed [what the parser said].</summary>
    NotXml,

    /// <summary>The XML has a document type declaration.</summary>
    HasDocumentType,

    /// <summary>Elements lie too deep [the limit].</summary>
    TooDeep,

    /// <summary>The XML file has no graph.</summary>
    NoGraph,

    /// <summary>An element lacks an attribute [element; attribute].</summary>
    MissingAttribute,

    /// <summary>A value is not among those allowed [value; of what; what is allowed].</summary>
    NotAllowed,

    /// <summary>An id is declared twice [the id; of what].</summary>
    DeclaredTwice,

    /// <summary>A value is no number [value; of what].</summary>
    NotANumber,

    /// <summary>A vertex number is outside the network [the number; how many vertices].</summary>
    NoSuchVertex,

    /// <summary>A Pajek section begins before its network, or a line stands outside every section [the line's beginning].</summary>
    OutsideSection,

    /// <summary>A matrix, partition or vector has fewer or more values than it must [how many; how many it must have].</summary>
    ValueCount,

    /// <summary>Too many actors [the limit].</summary>
    TooManyActors,

    /// <summary>Too many ties [the limit].</summary>
    TooManyTies,

    /// <summary>A quoted cell has no closing quote.</summary>
    OpenQuote,

    /// <summary>A row has another number of cells than the others [its number; theirs].</summary>
    RowWidth,

    /// <summary>No two columns say who and whom [the headings].</summary>
    NoTieColumns,

    /// <summary>There is no column of that name [the name; the names there are].</summary>
    NoSuchColumn,

    /// <summary>A tie lacks one of its ends, or a row of attributes its id [the column].</summary>
    EmptyCell,

    /// <summary>No row of the attributes is about an actor of the network [a few ids of the table; a few of the network].</summary>
    NothingMatches,

    /// <summary>Attributes without ids are not as many as the actors [rows; actors].</summary>
    RowCount,
}

/// <summary>What may be noticed of a file that is no fault. The values after the count stand in brackets, in their order.</summary>
public enum NoteKind
{
    /// <summary>Ties from an actor to itself.</summary>
    SelfTies,

    /// <summary>Ties that are given again between the same two (in the same direction, if directed).</summary>
    RepeatedTies,

    /// <summary>Actors without ties.</summary>
    Isolates,

    /// <summary>Ties with a weight below 0.</summary>
    NegativeWeights,

    /// <summary>Ties without a weight, which count 1.</summary>
    MissingWeights,

    /// <summary>Cells of a matrix that say that their value is missing (NA); they are no ties.</summary>
    MissingCells,

    /// <summary>Rows or weights of 0, which are no ties [the column].</summary>
    ZeroTies,

    /// <summary>Siena's codes 9 (missing) and 10 (structural zero), which are no ties; 11 (structural one) is.</summary>
    SienaCodes,

    /// <summary>Actors that ties name and the file does not declare; they were added [a few ids].</summary>
    UndeclaredActors,

    /// <summary>Actors that got the default value of an attribute [the attribute].</summary>
    DefaultsApplied,

    /// <summary>Values that change with time; the last was kept.</summary>
    ChangesWithTime,

    /// <summary>Undirected ties in a directed network; each became a tie in both directions.</summary>
    BothDirections,

    /// <summary>Ties among more than two; left out.</summary>
    Hyperedges,

    /// <summary>Networks or actors within actors; read as if they stood beside them.</summary>
    Nested,

    /// <summary>Values for which the file declares no attribute [a few of their keys]; left out.</summary>
    UndeclaredValues,

    /// <summary>The columns of a list were taken by their place [who; whom].</summary>
    ColumnsByPlace,

    /// <summary>Rows without content, or matrix rows and columns without a label; left out.</summary>
    Unnamed,

    /// <summary>Actors with the label of another; theirs got the vertex number added [a few labels].</summary>
    SameLabel,

    /// <summary>The two kinds in a two-mode network; the count is the first kind's [the second kind's].</summary>
    TwoKinds,

    /// <summary>Attributes that were joined by the order of the rows.</summary>
    JoinedByOrder,

    /// <summary>Actors without a row in the table of attributes [a few ids].</summary>
    WithoutRow,

    /// <summary>Rows of attributes about nobody in the network; left out [a few ids].</summary>
    WithoutActor,

    /// <summary>Rows of attributes about actors without ties, who were added [a few ids].</summary>
    AddedActors,

    /// <summary>Relations that a column tells apart [the column].</summary>
    RelationsByColumn,

    /// <summary>Lines of neighbours: the first cell names the others.</summary>
    NeighbourLines,

    /// <summary>Ties that a column calls undirected; delimited text is read as directed [the column].</summary>
    SaidUndirected,

    /// <summary>Parts of a Pajek project that are not read [a few names].</summary>
    PartsLeftOut,
}
