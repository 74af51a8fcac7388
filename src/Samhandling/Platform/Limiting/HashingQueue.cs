using System.Threading.RateLimiting;

namespace Samhandling.Platform.Limiting;

/// <summary>Hashing a password is slow on purpose. So few at a time do it that the others' pages are not kept waiting.</summary>
public sealed class HashingQueue : IDisposable
{
    public const int AtOnce = 2;
    public const int Waiting = 20;

    private static readonly TimeSpan ComeAgain = TimeSpan.FromSeconds(5);

    private readonly ConcurrencyLimiter _turns = new(new() { PermitLimit = AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>Waits for a turn, which lasts until it is disposed of.</summary>
    /// <exception cref="LaterException">Too many wait already.</exception>
    public async Task<IDisposable> Turn(CancellationToken cancel = default)
    {
        var turn = await _turns.AcquireAsync(cancellationToken: cancel);
        if (turn.IsAcquired) return turn;
        turn.Dispose();
        throw new LaterException(StatusCodes.Status503ServiceUnavailable, ComeAgain);
    }

    public void Dispose() => _turns.Dispose();
}
