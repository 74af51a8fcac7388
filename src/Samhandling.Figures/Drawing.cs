namespace Samhandling.Figures;

/// <summary>A figure as a drawing: what is to be seen, in words too, so that every writer (a page, a file, Word) shows the same.</summary>
/// <param name="Width">In units of its own; a unit is one CSS pixel where the drawing is shown unscaled.</param>
/// <param name="Height">In the same units.</param>
/// <param name="Title">What the figure is, in one line; read aloud first. Empty for decoration beside words that say the same: it is not read aloud.</param>
/// <param name="Description">What is seen in it, in a sentence or two, for who does not see it. Empty only when the title is.</param>
/// <param name="Shapes">In the order they are painted.</param>
/// <param name="Class">The classes of the whole, separated by spaces.</param>
public sealed record Drawing(double Width, double Height, string Title, string Description, IReadOnlyList<Shape> Shapes, string Class = "chart");

/// <summary>One primitive of a drawing. How it looks is said by its classes alone, for the strict content-security policy and the dark scheme.</summary>
/// <param name="Class">The style's classes, separated by spaces; empty for none.</param>
public abstract record Shape(string Class);

/// <summary>A straight line.</summary>
public sealed record Line(string Class, double X1, double Y1, double X2, double Y2) : Shape(Class);

/// <summary>A path in SVG's own notation, absolute commands M, L, C, A, Z only, so that every writer can follow it.</summary>
public sealed record PathShape(string Class, string Data) : Shape(Class);

/// <summary>An upright rectangle.</summary>
public sealed record Rectangle(string Class, double X, double Y, double Width, double Height) : Shape(Class);

/// <summary>A circle.</summary>
public sealed record Circle(string Class, double X, double Y, double Radius) : Shape(Class);

/// <summary>A text whose baseline starts, is centred or ends at the point.</summary>
/// <param name="Class">b is bold, soft is the second tone, s13 the smaller size (14 units; else 15).</param>
/// <param name="X">Where the baseline starts, is centred or ends.</param>
/// <param name="Y">The baseline.</param>
/// <param name="Content">One line.</param>
/// <param name="Anchor">Which part of the text stands at X.</param>
/// <param name="Tail">Words that follow 8 units after the first in the second tone and smaller; empty for none.</param>
public sealed record Text(string Class, double X, double Y, string Content, Anchor Anchor = Anchor.Start, string Tail = "") : Shape(Class);

/// <summary>Shapes that belong together; a title, if there is one, is shown when one points at it. With an address it leads there on a page, and nowhere in a file.</summary>
public sealed record Group(string Class, IReadOnlyList<Shape> Shapes, string? Title = null, string? Address = null) : Shape(Class);

/// <summary>Where a text stands from its point.</summary>
public enum Anchor
{
    /// <summary>It starts there.</summary>
    Start,

    /// <summary>It is centred there.</summary>
    Middle,

    /// <summary>It ends there.</summary>
    End,
}
