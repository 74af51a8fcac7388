namespace Samhandling.Networks.Mixing;

/// <summary>How much ties keep within groups beyond what the groups' shares of the ties give: Newman's assortativity.</summary>
public static class Assortativity
{
    /// <summary>r = (Σ e_ss − Σ a_s b_s) / (1 − Σ a_s b_s), where e is the share of ties from group to group and a, b its margins.</summary>
    /// <param name="matrix">The ties by group.</param>
    /// <returns>1 if every tie stays within a group, 0 if groups play no part, below 0 if ties seek other groups;
    /// NaN without ties, or if all ties start or all end in the same one group.</returns>
    /// <remarks>Cost: g² for g groups. Method and worked example: docs/methods/assortativity.md.
    /// Source: M. E. J. Newman, Mixing patterns in networks, Phys. Rev. E 67 (2003) 026126.</remarks>
    public static double Of(MixingMatrix matrix) => throw new NotSupportedException();
}
