namespace Samhandling.Networks;

/// <summary>On how many threads the measures of large networks run. No result depends on it.</summary>
internal static class Threads
{
    /// <summary>Does work that is in so many parts, on this thread alone if it is not worth more.</summary>
    /// <typeparam name="TState">What one thread works with, made when it begins and handed over when it is done.</typeparam>
    /// <param name="parts">The parts, numbered from 0; any thread may do any of them.</param>
    /// <param name="steps">About how many steps of work there are in all.</param>
    /// <param name="begin">Makes what a thread works with.</param>
    /// <param name="work">Does one part.</param>
    /// <param name="end">Takes over what a thread has done; one at a time.</param>
    /// <param name="most">The most threads, 1 or more; null for as many as there are processors.</param>
    /// <param name="cancel">Asked once for each part.</param>
    public static void Share<TState>(
        int parts, long steps, Func<TState> begin, Action<int, TState> work, Action<TState> end, int? most, CancellationToken cancel)
    {
        if (most is { } given) ArgumentOutOfRangeException.ThrowIfNegativeOrZero(given, nameof(most));
        var threads = steps < WorthSharing ? 1 : Math.Min(most ?? Environment.ProcessorCount, parts);
        if (threads <= 1)
        {
            var alone = begin();
            for (var part = 0; part < parts; part++)
            {
                cancel.ThrowIfCancellationRequested();
                work(part, alone);
            }

            end(alone);
            return;
        }

        var (next, gate) = (-1, new Lock());
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, _ =>
        {
            var state = begin();
            for (var part = Interlocked.Increment(ref next); part < parts; part = Interlocked.Increment(ref next))
            {
                cancel.ThrowIfCancellationRequested();
                work(part, state);
            }

            lock (gate) end(state);
        });
    }

    /// <summary>Below so many steps, some tens of microseconds, a second thread costs more than it brings.</summary>
    private const long WorthSharing = 50_000;
}
