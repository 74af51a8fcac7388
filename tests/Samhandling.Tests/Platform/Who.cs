using Samhandling.Platform;

namespace Samhandling.Tests.Platform;

/// <summary>Who stands before the door of our partnership.</summary>
public enum Who
{
    Anonymous,
    Reader,
    Partner,
    Analyst,
    Coordinator,

    /// <summary>Runs the instance and has no seat in any partnership.</summary>
    Operator,

    /// <summary>The coordinator of another partnership.</summary>
    Stranger,

    /// <summary>Was a coordinator of ours, and is let in no more.</summary>
    Disabled,
}

public static class Seats
{
    public static (string Partnership, Role Role)? Seat(this Who who) => who switch
    {
        Who.Reader => (House.Ours, Role.Reader),
        Who.Partner => (House.Ours, Role.Partner),
        Who.Analyst => (House.Ours, Role.Analyst),
        Who.Coordinator or Who.Disabled => (House.Ours, Role.Coordinator),
        Who.Stranger => (House.Another, Role.Coordinator),
        _ => null,
    };
}
