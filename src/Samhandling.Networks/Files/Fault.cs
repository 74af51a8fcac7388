namespace Samhandling.Networks.Files;

/// <summary>Why a file cannot be read, and where. <see cref="ToString"/> is plain English; a face in another language has its own text for each kind.</summary>
/// <param name="Line">The line, from 1; 0 when it is about the whole file.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Values">The values that the kind's sentence names, in its order.</param>
public sealed record Fault(int Line, FaultKind Kind, params IReadOnlyList<string> Values)
{
    /// <summary>What is wrong and what to do about it, in English, without the line.</summary>
    public override string ToString() => FileTexts.Fill(FileTexts.Of(Kind), Values);
}

/// <summary>A peculiarity of a file that is no fault: what it is, how often, and the values its sentence names.</summary>
/// <param name="Kind">What was noticed.</param>
/// <param name="Count">How often.</param>
/// <param name="Values">The values that the kind's sentence names after the count.</param>
public sealed record FileNote(NoteKind Kind, int Count, params IReadOnlyList<string> Values)
{
    /// <summary>What was noticed and what was done, in English.</summary>
    public override string ToString() => FileTexts.Fill(FileTexts.Of(Kind), [Count.ToString(System.Globalization.CultureInfo.InvariantCulture), .. Values]);
}

/// <summary>What came of reading: exactly one of a value and one or more faults.</summary>
/// <typeparam name="T">What is read.</typeparam>
public sealed class Reading<T> where T : class
{
    private Reading(T? value, IReadOnlyList<Fault> faults) => (Value, Faults) = (value, faults);

    /// <summary>What was read; null if there are faults.</summary>
    public T? Value { get; }

    /// <summary>Each fault with its line, in the file's order; empty if it was read.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>It was read.</summary>
    public static implicit operator Reading<T>(T value) => new(value, []);

    /// <summary>It has this fault.</summary>
    public static implicit operator Reading<T>(Fault fault) => new(null, [fault]);

    /// <summary>It has these faults, one or more.</summary>
    public static implicit operator Reading<T>(Fault[] faults) =>
        faults.Length > 0 ? new(null, faults) : throw new ArgumentException("A reading without a value has a fault.", nameof(faults));
}
