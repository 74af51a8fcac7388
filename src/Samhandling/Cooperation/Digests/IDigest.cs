namespace Samhandling.Cooperation.Digests;

/// <summary>A topic that people are told of by the day or the week. Registered by the subject whose news they are.</summary>
public interface IDigest
{
    /// <summary>How a choice names it; never changed, since choices are kept.</summary>
    string Key { get; }

    string Name { get; }

    /// <summary>What there is to tell, to whom.</summary>
    Task<IReadOnlyList<DigestLine>> Between(DigestTime time, CancellationToken cancel);
}

/// <summary>Something that a person is told.</summary>
/// <param name="Words">In the language that is the current one when the letter is written.</param>
public sealed record DigestLine(Guid PersonId, Func<string> Words);
