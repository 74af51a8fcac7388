namespace Samhandling.Platform.Ui;

/// <summary>Lets the parts of a page read one after the other: they share a database context, which answers one at a time.</summary>
public sealed class ReadingTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The page that the parts are of.</summary>
    public LoadedPage? Page { get; set; }

    public async Task Take(Func<Task> read)
    {
        await _turn.WaitAsync();
        try { await read(); }
        finally { _turn.Release(); }
    }

    public void Dispose() => _turn.Dispose();
}
