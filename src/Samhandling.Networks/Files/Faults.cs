namespace Samhandling.Networks.Files;

/// <summary>The faults met so far. Reading goes on after most of them, so that a person can mend all at once.</summary>
internal sealed class Faults
{
    private readonly List<Fault> _met = [];

    public void Add(int line, FaultKind kind, params IReadOnlyList<string> values)
    {
        var fault = new Fault(line, kind, values);
        if (_met.Count == FileLimits.Faults - 1) throw new UnreadableException(fault);
        _met.Add(fault);
    }

    /// <summary>Reads; what cannot go on ends in <see cref="UnreadableException"/>, and any fault makes the reading fail.</summary>
    public static Reading<T> Gather<T>(Func<Faults, T> read) where T : class
    {
        var faults = new Faults();
        try
        {
            var value = read(faults);
            return faults._met.Count == 0 ? value : faults._met.ToArray();
        }
        catch (UnreadableException end)
        {
            return faults._met.Append(end.Fault).ToArray();
        }
    }
}

/// <summary>Ends the reading of a file, from however deep within streams and parsers.</summary>
internal sealed class UnreadableException(Fault fault) : Exception(fault.ToString())
{
    public UnreadableException(int line, FaultKind kind, params IReadOnlyList<string> values) : this(new Fault(line, kind, values)) { }

    public Fault Fault { get; } = fault;
}
