using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Strategies.Openness;

namespace Samhandling.Strategies.Pulses;

/// <summary>How open a process has been in the eyes of somebody who took part, on two of the scales on which it says so itself. Nobody knows who it was.</summary>
[Nameless]
public sealed class OpennessPulse
{
    // A key with the time in it would tell when it was answered.
    public Guid Id { get; private init; } = Guid.NewGuid();
    public required Guid ProcessId { get; init; }

    /// <summary>From 1, a closed group, to 7, open to all.</summary>
    public int Invitation { get; private init; }

    /// <summary>From 1, influence at a few moments, to 7, all the way.</summary>
    public int Influence { get; private init; }

    /// <summary>Refused where a value is not on its scale.</summary>
    public static Result<OpennessPulse> Of(Guid processId, int? invitation, int? influence)
    {
        if (invitation is not (>= 1 and <= OpennessDeclaration.Most)) return new Refusal(nameof(Invitation), Openness.Texts.IsOnTheScale.With(OpennessDeclaration.Most));
        if (influence is not (>= 1 and <= OpennessDeclaration.Most)) return new Refusal(nameof(Influence), Openness.Texts.IsOnTheScale.With(OpennessDeclaration.Most));
        return new OpennessPulse { ProcessId = processId, Invitation = invitation.Value, Influence = influence.Value };
    }
}

/// <summary>A link by which those who took part in a process say how open it was, without an account. It is kept as a hash.</summary>
public sealed class PulseLink
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ProcessId { get; init; }
    public required byte[] Hash { get; init; }
}
