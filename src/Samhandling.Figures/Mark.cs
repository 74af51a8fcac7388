using Samhandling.Figures.Layout;

namespace Samhandling.Figures;

/// <summary>How one actor is drawn: form and colour say the same twice, so that no one needs to tell colours apart.</summary>
/// <param name="Form">The outline.</param>
/// <param name="Class">The style's class that gives the colour.</param>
public sealed record Mark(MarkForm Form, string Class)
{
    /// <summary>Municipal and other local public bodies: circle.</summary>
    public static Mark Public { get; } = new(MarkForm.Circle, "public");

    /// <summary>Private business: square.</summary>
    public static Mark Private { get; } = new(MarkForm.Square, "private");

    /// <summary>Region and state: triangle.</summary>
    public static Mark State { get; } = new(MarkForm.Triangle, "state-body");

    /// <summary>Civil society: diamond.</summary>
    public static Mark Civil { get; } = new(MarkForm.Diamond, "civil");

    /// <summary>Research and education: cross.</summary>
    public static Mark Research { get; } = new(MarkForm.Cross, "research");

    /// <summary>Unknown, or has not answered: hollow circle.</summary>
    public static Mark Unknown { get; } = new(MarkForm.Ring, "unknown");

    /// <summary>The six in order: for another category than sector (a community, a band) take the first five in turn and the last for unknown.</summary>
    public static IReadOnlyList<Mark> All { get; } = [Public, Private, State, Civil, Research, Unknown];

    /// <summary>The mark as a shape; every form has the area of a circle with the given radius.</summary>
    /// <param name="x">The middle.</param>
    /// <param name="y">The middle; of a triangle the point that divides its height as two to one.</param>
    /// <param name="radius">Above 0.</param>
    public Shape At(double x, double y, double radius)
    {
        switch (Form)
        {
            case MarkForm.Square:
                var side = radius * Math.Sqrt(Math.PI);
                return new Rectangle(Class, x - side / 2, y - side / 2, side, side);
            case MarkForm.Triangle:
                // An equal-sided triangle with the circle's area; its height is √3/2 of its side.
                var edge = radius * Math.Sqrt(4 * Math.PI / Math.Sqrt(3));
                var height = edge * Math.Sqrt(3) / 2;
                return new PathShape(Class, PathData.Closed((x, y - height * 2 / 3), (x + edge / 2, y + height / 3), (x - edge / 2, y + height / 3)));
            case MarkForm.Diamond:
                var reach = radius * Math.Sqrt(Math.PI / 2);
                return new PathShape(Class, PathData.Closed((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)));
            case MarkForm.Cross:
                // Five squares.
                var arm = radius * Math.Sqrt(Math.PI / 5);
                var (near, far) = (arm / 2, arm * 3 / 2);
                return new PathShape(Class, PathData.Closed(
                    (x - near, y - far), (x + near, y - far), (x + near, y - near), (x + far, y - near), (x + far, y + near), (x + near, y + near),
                    (x + near, y + far), (x - near, y + far), (x - near, y + near), (x - far, y + near), (x - far, y - near), (x - near, y - near)));
            default:
                return new Circle(Class, x, y, radius);
        }
    }

    /// <summary>The mark beside its word.</summary>
    public LegendItem Legend(string word) => new(new(24, 20, "", "", [At(12, Form == MarkForm.Triangle ? 11.5 : 10, 7.5)], Class: ""), word);
}

/// <summary>The outline of a mark.</summary>
public enum MarkForm
{
    /// <summary>A filled circle.</summary>
    Circle,

    /// <summary>A square on its side.</summary>
    Square,

    /// <summary>A triangle that points up.</summary>
    Triangle,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A cross with four equal arms.</summary>
    Cross,

    /// <summary>A hollow circle.</summary>
    Ring,
}
