using Microsoft.AspNetCore.Components;

namespace Samhandling.Platform.Ui;

/// <summary>What has read what it shows before it is drawn: a page, or a part of one. Those of a page read one after the other.</summary>
public abstract class LoadedPart : ComponentBase
{
    private bool _isLoaded;

    [Inject] protected Visit Visit { get; private init; } = null!;
    [Inject] private ReadingTurn Turn { get; init; } = null!;

    /// <summary>Reads what is shown.</summary>
    protected abstract Task Load();

    // Blazor draws a component for the first time while OnInitializedAsync still waits for the database: here it waits too.
    // Once, since a page is drawn again while one of its forms is handled, and a part would read beside what handles it.
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        Turn.Page ??= this as LoadedPage;
        if (!_isLoaded) await Turn.Take(Load);
        _isLoaded = true;
        await base.SetParametersAsync(ParameterView.Empty);
    }
}
