namespace Samhandling.Networks.Formats;

/// <summary>The words of a line of Pajek: between white space, or in quotes.</summary>
internal ref struct PajekLine(ReadOnlySpan<char> line)
{
    private ReadOnlySpan<char> _rest = line;

    /// <summary>Whether the word that was taken last stood in quotes.</summary>
    public bool WasQuoted { get; private set; }

    /// <summary>What is left of the line.</summary>
    public readonly ReadOnlySpan<char> Rest => _rest.Trim();

    /// <summary>Takes the next word; empty at the end (or for two quotes with nothing between).</summary>
    public ReadOnlySpan<char> Next()
    {
        _rest = _rest.TrimStart();
        WasQuoted = !_rest.IsEmpty && _rest[0] == '"';
        if (WasQuoted) _rest = _rest[1..];
        var end = WasQuoted ? _rest.IndexOf('"') : _rest.IndexOfAny(' ', '\t');
        if (end < 0) end = _rest.Length;
        var word = _rest[..end];
        _rest = WasQuoted && end < _rest.Length ? _rest[(end + 1)..] : _rest[end..];
        return word;
    }
}
