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
    public Shape At(double x, double y, double radius) => throw new NotSupportedException("The signature stands; the drawing follows.");

    /// <summary>The mark alone, 24 by 20, for a legend beside its word.</summary>
    public Drawing Legend() => throw new NotSupportedException("The signature stands; the drawing follows.");
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
