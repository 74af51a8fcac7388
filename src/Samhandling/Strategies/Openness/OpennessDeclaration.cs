using Samhandling.Platform;

namespace Samhandling.Strategies.Openness;

/// <summary>The scales on which a process says how open it is: from what those who know decide, to what many make together. Neither end is better.</summary>
public enum OpennessScale { Ground, Invitation, Outcome, Agenda, Influence }

/// <summary>Where a process says that it stands on each scale, from 1 to 7, before it begins.</summary>
public sealed class OpennessDeclaration
{
    public const int Most = 7, WhyLength = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ProcessId { get; init; }
    public int Ground { get; private set; }
    public int Invitation { get; private set; }
    public int Outcome { get; private set; }
    public int Agenda { get; private set; }
    public int Influence { get; private set; }
    public string? Why { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public int On(OpennessScale scale) => scale switch { OpennessScale.Ground => Ground, OpennessScale.Invitation => Invitation, OpennessScale.Outcome => Outcome, OpennessScale.Agenda => Agenda, _ => Influence };

    /// <summary>Declares it. Refused where a value is not on its scale.</summary>
    /// <param name="values">In the order of <see cref="OpennessScale"/>.</param>
    /// <param name="why">Why it stands there.</param>
    /// <param name="isNew">Whether nothing was declared before.</param>
    public Result<OpennessDeclaration> Declare(IReadOnlyList<int> values, string? why, bool isNew)
    {
        foreach (var scale in Enum.GetValues<OpennessScale>())
            if (values[(int)scale] is < 1 or > Most) return new Refusal(scale.ToString(), Texts.IsOnTheScale.With(Most));
        (Ground, Invitation, Outcome, Agenda, Influence) = (values[0], values[1], values[2], values[3], values[4]);
        Why = string.IsNullOrWhiteSpace(why) ? null : why.Trim();
        if (!isNew) Version++;
        return this;
    }
}
