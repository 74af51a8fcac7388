namespace Samhandling.Studies.ImportReading;

/// <summary>A file as it was given, or as text what was pasted instead of one.</summary>
public sealed record GivenFile(string Name, byte[] Bytes);

/// <summary>Why a file cannot be read: which, on which line (0 is all of it), and what to do about it.</summary>
public sealed record FileFault(string File, int Line, string Sentence);
