using Samhandling.Platform.Mail;

namespace Samhandling.Platform.Jobs;

/// <summary>Works while nobody watches: jobs, and what recurs. One of it in each instance that serves.</summary>
public sealed partial class Worker(JobRunner jobs, MailRunner mail, RecurringWork recurring, TimeProvider clock, ILogger<Worker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Whoever waits for the instance to serve does not wait for the first job.
        await Task.Yield();
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            do
            {
                await Try(recurring.DoWhatIsDue, stoppingToken);
                await Try(SendAll, stoppingToken);
                await Try(RunAll, stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
    }

    private async Task SendAll(CancellationToken stopping)
    {
        while (await mail.SendNext(stopping)) stopping.ThrowIfCancellationRequested();
    }

    // A letter does not wait for all the jobs.
    private async Task RunAll(CancellationToken stopping)
    {
        while (await jobs.RunNext(stopping)) await Try(SendAll, stopping);
    }

    private async Task Try(Func<CancellationToken, Task> work, CancellationToken stopping)
    {
        try { await work(stopping); }
#pragma warning disable CA1031 // A database that is away for a while must not end the worker.
        catch (Exception fault) when (!stopping.IsCancellationRequested) { Failed(fault); }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work in the background failed; it is tried again.")]
    private partial void Failed(Exception fault);
}
