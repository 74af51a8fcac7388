namespace Samhandling.Networks.Files;

/// <summary>What can be wrong with a file.</summary>
public enum FaultKind
{
    /// <summary>The file is empty.</summary>
    Empty,

    /// <summary>No reader knows the format.</summary>
    UnknownFormat,
}

/// <summary>What may be noticed of a file that is no fault.</summary>
public enum NoteKind
{
    /// <summary>Ties from an actor to itself.</summary>
    SelfTies,
}

internal static class FaultTexts
{
    public static string Of(FaultKind kind) => kind switch
    {
        FaultKind.Empty => "The file is empty.",
        FaultKind.UnknownFormat => "This is no network file that we know. Use GraphML, GEXF, Pajek, or a table with one tie a row.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
