namespace Samhandling.Platform.Ui;

/// <summary>A page that has read what it shows before it is drawn.</summary>
public abstract class LoadedPage : LoadedPart
{
    /// <summary>What is written in the form that was sent, to be shown back if its row is gone; null where nothing was that could be lost.</summary>
    internal virtual Task<Unsaved?> Unsaved() => Task.FromResult<Unsaved?>(null);
}
