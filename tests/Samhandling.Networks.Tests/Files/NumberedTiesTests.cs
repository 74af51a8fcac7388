using System.Globalization;
using System.Text;
using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Tests.Files;

public sealed class NumberedTiesTests
{
    [Fact]
    public void A_line_is_a_tie_with_or_without_a_weight_and_remarks_are_none()
    {
        var network = Read("# nodes=5\n% and more\n0\t1\t2\n\n1 2\r\n3,0,0.5", isDirected: true, isWeighted: true);

        Assert.Equal([new(0, 1, 2), new(1, 2), new(3, 0, .5)], network.Ties());
        Assert.Equal(4, network.Count);
    }

    [Fact]
    public void Actors_without_ties_must_be_counted_by_the_caller() =>
        Assert.Equal((6, 1), (Read("0 1\n", isDirected: false, count: 6).Count, Read("0 1\n1 0\n", isDirected: false).TieCount));

    [Fact]
    public void Nothing_is_a_network_of_nobody() => Assert.Equal(0, Read("", isDirected: true).Count);

    [Theory]
    [InlineData("0 1\n0 one\n", 2, "one")]
    [InlineData("0 1\n2\n", 2, "")]
    [InlineData("0 1 2 3\n", 1, "3")]
    [InlineData("0 -1\n", 1, "-1")]
    public void What_is_no_tie_is_refused_with_its_line(string text, int line, string what)
    {
        var fault = Assert.Single(Reading(text, isDirected: true).Faults);

        Assert.Equal((line, FaultKind.NotANumber, what), (fault.Line, fault.Kind, fault.Values[0]));
    }

    [Fact]
    public void A_number_beyond_the_limit_is_refused() =>
        Assert.Equal(FaultKind.TooManyActors, Assert.Single(Reading("0 99999999999999999999\n", isDirected: true).Faults).Kind);

    [Theory]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("10")]
    [InlineData("907")]
    [InlineData("1234")]
    [InlineData("98765")]
    [InlineData("100001")]
    [InlineData("9999999")]
    [InlineData("12345678")]
    [InlineData("0000000042")]
    [InlineData("123456789012345")]
    [InlineData("12345678901234567890")]
    [InlineData("12.25")]
    [InlineData("1e3")]
    public void Numbers_of_any_length_are_read_as_the_platform_reads_them(string number)
    {
        // In the middle of a text, where eight letters are read at once, and at its end, where they are not.
        var ties = Read($"0\t1\t{number}\n1 2 {number}\r\n2,3,{number}", isDirected: true, isWeighted: true).Ties();

        Assert.All(ties, tie => Assert.Equal(double.Parse(number, CultureInfo.InvariantCulture), tie.Weight));
    }

    [Theory]
    [InlineData("0 1/ 2\n and more\n")]
    [InlineData("0 1: 2\n and more\n")]
    [InlineData("0 1p 2\n and more\n")]
    [InlineData("0 1ÿ 2\n and more\n")]
    public void What_is_nearly_a_digit_is_none(string text) =>
        Assert.Equal((1, FaultKind.NotANumber), Assert.Single(Reading(text, isDirected: true).Faults) is var fault ? (fault.Line, fault.Kind) : default);

    [Fact]
    public void Lines_that_go_over_from_one_piece_to_the_next_are_read_whole()
    {
        // By hand: a chain, in more bytes than are read at once.
        var chain = string.Concat(Enumerable.Range(0, 50_000).Select(a => $"{a}\t{a + 1}\t7\n"));

        var network = Read(chain, isDirected: true, isWeighted: true);

        Assert.Equal((50_001, 50_000), (network.Count, network.TieCount));
        Assert.All(network.Ties(), tie => Assert.Equal((tie.From + 1, 7), (tie.To, tie.Weight)));
    }

    private static Network Read(string text, bool isDirected, bool isWeighted = false, int count = 0)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return NumberedTies.Read(stream, isDirected, isWeighted, count).Value!;
    }

    private static Reading<Network> Reading(string text, bool isDirected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return NumberedTies.Read(stream, isDirected);
    }
}
