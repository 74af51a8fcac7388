namespace Samhandling.Platform.Jobs;

/// <summary>Does the jobs of one kind, whole or not at all: it reckons first, and saves once at the end, together with <see cref="JobRun.Finish"/>.</summary>
public interface IJobHandler
{
    /// <returns>Where the result is, within the partnership; or why there is none.</returns>
    Task<Result<string>> Run(JobRun run, CancellationToken cancel);
}

/// <summary>A kind of job, and what its page calls it.</summary>
public sealed record JobKind(string Name, Type Handler, Func<string> Title);
