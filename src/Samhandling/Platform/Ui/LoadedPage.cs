using Microsoft.AspNetCore.Components;

namespace Samhandling.Platform.Ui;

/// <summary>A page, or a part of one, that has read what it shows before it is drawn.</summary>
public abstract class LoadedPage : ComponentBase
{
    [Inject] protected Visit Visit { get; private init; } = null!;
    [Inject] private ReadingTurn Turn { get; init; } = null!;

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task Load();

    // Blazor draws a page for the first time while OnInitializedAsync still waits for the database: here it waits too.
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        using (await Turn.Take()) await Load();
        await base.SetParametersAsync(ParameterView.Empty);
    }
}

/// <summary>Lets the parts of a page read one after another: they share one connection to the database, and Blazor begins them all at once.</summary>
public sealed class ReadingTurn : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    public async Task<IDisposable> Take()
    {
        await _one.WaitAsync();
        return new Taken(_one);
    }

    public void Dispose() => _one.Dispose();

    private sealed class Taken(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
