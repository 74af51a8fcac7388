namespace Samhandling.Platform.Ui;

/// <summary>How it stands with something; each state has its shape and its colour.</summary>
public enum State { Open, Going, Done, Missing, Wrong }
