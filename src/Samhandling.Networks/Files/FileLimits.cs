namespace Samhandling.Networks.Files;

/// <summary>How large a network file may be. What is larger is refused before it is held in memory.</summary>
public static class FileLimits
{
    /// <summary>Bytes of a file, unpacked: 200 MB.</summary>
    public const long Bytes = 200_000_000;

    /// <summary>How many times larger than its packed form a file may be (looked at from 1 MB on).</summary>
    public const int Inflation = 100;

    /// <summary>Bytes of a line of text, or of one tag or text in XML: 1 MB.</summary>
    public const int Line = 1_000_000;

    /// <summary>Elements within elements in XML.</summary>
    public const int Depth = 100;

    /// <summary>Actors of a network.</summary>
    public const int Actors = 1_000_000;

    /// <summary>Ties of a network, of all relations together.</summary>
    public const int Ties = 5_000_000;

    /// <summary>Faults that are collected before reading stops.</summary>
    public const int Faults = 100;
}
