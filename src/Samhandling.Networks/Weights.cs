namespace Samhandling.Networks;

/// <summary>What the measures ask of weights.</summary>
internal static class Weights
{
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    public static void ThrowIfNegative(Network network) => ThrowUnless(network, weight => weight >= 0, "0 or more");

    /// <exception cref="ArgumentException">A weight is not a finite number above 0.</exception>
    public static void ThrowIfNotPositive(Network network) => ThrowUnless(network, weight => weight > 0, "above 0");

    private static void ThrowUnless(Network network, Predicate<double> isRight, string bound)
    {
        if (!network.IsWeighted) return;
        for (var actor = 0; actor < network.Count; actor++)
            foreach (var weight in network.WeightsFrom(actor))
                if (!isRight(weight) || !double.IsFinite(weight))
                    throw new ArgumentException($"A tie of actor {actor} has the weight {weight}; it must be a finite number {bound}.", nameof(network));
    }
}
