namespace Samhandling.Platform.Ui;

/// <summary>A page that has read what it shows before it is drawn.</summary>
public abstract class LoadedPage : LoadedPart;
