using Samhandling.Networks.KeyPlayers;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.KeyPlayers;

public sealed class LossTests
{
    // Origin: structure_reference.py; borders run between sectors.
    public static TheoryData<char, int, int, int, double, double> Worked => new()
    {
        { 'A', 9, 5, 1, .181818181818182, .121212121212121 },
        { 'B', 5, 1, 0, 0, .009090909090909 },
        { 'C', 4, 1, 1, .181818181818182, .057575757575758 },
        { 'D', 10, 4, 1, .509090909090909, .266666666666667 },
        { 'E', 5, 0, 0, 0, -.001515151515152 },
        { 'L', 1, 1, 0, 0, -.039393939393940 },
    };

    [Theory]
    [MemberData(nameof(Worked))]
    public void A_person_who_leaves_takes_ties_and_leaves_parts(char letter, int ties, int border, int parts, double partsChange, double distanceChange)
    {
        var loss = Loss.OfEach(WorkedNetwork.Network, WorkedNetwork.Sectors)[letter - 'A'];

        Assert.Equal((letter - 'A', ties, border, parts), (loss.Actor, loss.Ties, loss.BorderTies, loss.Parts));
        Near.Equal(partsChange, loss.PartsChange);
        Near.Equal(distanceChange, loss.DistanceChange);
    }

    [Fact]
    public void One_alone_leaves_a_part_fewer() => Assert.Equal(-1, Loss.OfEach(Shapes.InParts)[5].Parts);

    [Fact]
    public void An_undirected_tie_goes_once() => Assert.Equal([3, 1, 1, 1], Loss.OfEach(Shapes.Star(4)).Select(loss => loss.Ties));
}
