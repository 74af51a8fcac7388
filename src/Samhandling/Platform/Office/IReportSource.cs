namespace Samhandling.Platform.Office;

/// <summary>What a capability has to tell of a year when a report is written. Registered in its module.</summary>
public interface IReportSource
{
    /// <summary>In whole sentences, in the visitor's language, with the numbers in them.</summary>
    Task<IReadOnlyList<ReportFact>> Of(int year, CancellationToken cancel);
}

/// <summary>A sentence that a report can take over.</summary>
/// <param name="Key">By which it is known as long as it is about the same, whatever its numbers become; short, and no other of the year has it.</param>
/// <param name="OfId">The group it is about, by which it finds its area; null where it is about all.</param>
public sealed record ReportFact(string Key, Guid? OfId, string Text);
