using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Gate;

/// <summary>Openness of the table: where newcomers fall away on the way from the population to the asked, those who answered and the named.</summary>
/// <param name="Population">The newcomers' share of the population, 0 to 1; NaN if it is not known.</param>
/// <param name="Invited">Newcomers among those asked.</param>
/// <param name="Answered">Newcomers among those who answered.</param>
/// <param name="Named">Newcomers' namings among the namings.</param>
/// <remarks>Method: docs/methods/gate-index.md.</remarks>
public sealed record TableOpenness(double Population, Part Invited, Part Answered, Part Named)
{
    /// <summary>At which step the share falls most, in percentage points: at being asked it is the organiser's gate, at being named a social one.
    /// <see cref="TableStep.None"/> if it falls nowhere.</summary>
    public TableStep LargestFall
    {
        get
        {
            var (largest, at) = (0.0, TableStep.None);
            Fall(Population - Invited.Share, TableStep.Invited);
            Fall(Invited.Share - Answered.Share, TableStep.Answered);
            Fall(Answered.Share - Named.Share, TableStep.Named);
            return at;

            // A fall of NaN is above nothing: a step with an unknown end is passed over.
            void Fall(double fall, TableStep step)
            {
                if (fall > largest) (largest, at) = (fall, step);
            }
        }
    }
}

/// <summary>A part of a whole, in persons or namings.</summary>
/// <param name="Count">The part.</param>
/// <param name="Of">The whole.</param>
public readonly record struct Part(int Count, int Of)
{
    /// <summary>The share, 0 to 1; NaN if the whole is 0.</summary>
    public double Share => (double)Count / Of;

    /// <summary>Wilson's interval of the share.</summary>
    public Interval Interval => Wilson.Of(Count, Of);
}

/// <summary>A step on the way to being heard.</summary>
public enum TableStep
{
    /// <summary>No step.</summary>
    None,

    /// <summary>From the population to those asked.</summary>
    Invited,

    /// <summary>From those asked to those who answered.</summary>
    Answered,

    /// <summary>From those who answered to the named.</summary>
    Named,
}
