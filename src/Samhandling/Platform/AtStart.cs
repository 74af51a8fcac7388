namespace Samhandling.Platform;

/// <summary>What a capability does before an instance serves and after one was restored. What it did is said in a sentence; null where there was nothing to do.</summary>
public sealed record AtStart(Func<IServiceProvider, CancellationToken, Task<string?>> Do);
