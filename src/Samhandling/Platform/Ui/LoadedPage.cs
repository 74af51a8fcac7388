using Microsoft.AspNetCore.Components;

namespace Samhandling.Platform.Ui;

/// <summary>A page that has read what it shows before it is drawn.</summary>
public abstract class LoadedPage : ComponentBase
{
    [Inject] protected Visit Visit { get; private init; } = null!;

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task Load();

    // Blazor draws a page for the first time while OnInitializedAsync still waits for the database: here it waits too.
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await Load();
        await base.SetParametersAsync(ParameterView.Empty);
    }
}
