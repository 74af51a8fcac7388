using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Tests.Oracles;

public sealed class DistancesOracleTests
{
    [Theory]
    [MemberData(nameof(Drawn.Names), MemberType = typeof(Drawn))]
    public void Many_searches_at_once_find_what_one_after_the_other_finds(string name)
    {
        var network = Drawn.Called(name);
        var (expected, actual) = (PlainDistances.Of(network), Distances.Of(network));

        Near.Equal(expected.Mean, actual.Mean);
        Assert.Equal(expected.Diameter, actual.Diameter);
        Assert.Equal(expected.Reached, actual.Reached);
        Near.Equal(expected.Closeness, actual.Closeness);
        Near.Equal(expected.Harmonic, actual.Harmonic);
    }
}
