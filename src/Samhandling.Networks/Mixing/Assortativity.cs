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
    public static double Of(MixingMatrix matrix)
    {
        var groups = matrix.Names.Count;
        var (ends, starts) = (new double[groups], new double[groups]);
        double total = 0, within = 0;
        for (var from = 0; from < groups; from++)
        {
            for (var to = 0; to < groups; to++)
            {
                // An undirected tie goes both ways: between groups it stands in two cells already, within one it must count twice.
                var ties = matrix.Ties(from, to) * (!matrix.IsDirected && from == to ? 2.0 : 1);
                starts[from] += ties;
                ends[to] += ties;
                total += ties;
                if (from == to) within += ties;
            }
        }

        var expected = 0.0;
        for (var group = 0; group < groups; group++) expected += starts[group] / total * (ends[group] / total);
        return expected == 1 ? double.NaN : (within / total - expected) / (1 - expected);
    }
}
