namespace Samhandling.Figures;

/// <summary>An actor in a network picture.</summary>
/// <param name="X">Position in any unit; the picture is fitted to what is given.</param>
/// <param name="Y">Position, downwards.</param>
/// <param name="NamedBy">By how many the actor is named; decides the area and who is labelled.</param>
/// <param name="Mark">Form by sector; colour by sector or by another category.</param>
/// <param name="Label">Shown if the actor is among the six most named; empty for none.</param>
/// <param name="Title">Shown when one points at the actor; null for readers who may see no persons.</param>
public sealed record NetworkNode(double X, double Y, int NamedBy, Mark Mark, string Label = "", string? Title = null);

/// <summary>A tie from the one who asks to the one named, by their places in the list of nodes.</summary>
public readonly record struct NetworkTie(int From, int To, bool IsExternal);

/// <summary>The picture of a network: who turns to whom.</summary>
public static class NetworkPicture
{
    /// <summary>Draws the network 880 by 640, and turned, not shrunk, for a phone.</summary>
    /// <param name="nodes">The actors; no two need differ in place.</param>
    /// <param name="ties">The ties, in any order; both directions of a mutual tie are given and drawn as one stronger line.</param>
    /// <param name="title">What the figure is.</param>
    /// <param name="description">What is seen, without persons if the reader may see none.</param>
    /// <param name="table">What stands behind the picture for this reader: persons for who may see them, else groups.</param>
    public static Figure Draw(IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkTie> ties, string title, string description, FigureTable table) =>
        throw new NotSupportedException("The signature stands; the drawing follows.");
}
