using Samhandling.Actors.Duplicates;

namespace Samhandling.Tests.Actors.Duplicates;

public sealed class NameKeyTests
{
    // The six pairs and their scores are those of the method's description; the last two are different people all the same.
    [Theory]
    [InlineData("Kjell Aasen", "Kjell Åsen", 1.000)]
    [InlineData("Sara Persson", "Persson Sara", 1.000)]
    [InlineData("Per Olsson", "Pär Olsson", .960)]
    [InlineData("Erik Johansson", "Eric Johanson", .949)]
    [InlineData("Anna Larsson", "Anna Lassen", .948)]
    [InlineData("Maria Nilsson", "Marit Nilssen", .938)]
    public void Names_are_as_alike_as_the_method_says(string one, string other, double expected) =>
        Assert.Equal(expected, NameKey.Likeness(NameKey.Of(one), NameKey.Of(other)), .001);

    // Winkler's own: MARTHA and MARHTA .961, DWAYNE and DUANE .840, DIXON and DICKSONX .813.
    [Theory]
    [InlineData("martha", "marhta", .961)]
    [InlineData("dwayne", "duane", .840)]
    [InlineData("dixon", "dicksonx", .813)]
    [InlineData("abc", "xyz", 0)]
    [InlineData("", "", 1)]
    [InlineData("", "a", 0)]
    public void Likeness_is_Jaros_with_Winklers_beginning(string one, string other, double expected) => Assert.Equal(expected, NameKey.Likeness(one, other), .001);

    [Fact]
    public void What_is_ruled_out_at_little_cost_is_never_alike()
    {
        var chance = new Random(4);
        var (ruledOut, alike) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var one = new string([.. Enumerable.Range(0, chance.Next(1, 14)).Select(_ => "aeknrsø1"[chance.Next(8)])]);
            var other = new string([.. one.Select(letter => chance.Next(5) == 0 ? "aeknrsø1"[chance.Next(8)] : letter)]) + (chance.Next(3) == 0 ? "n" : "");
            var isAlike = NameKey.Likeness(one, other) >= .9;
            if (isAlike) alike++;
            if (NameKey.MayBe(.9, one, other)) continue;
            ruledOut++;
            Assert.False(isAlike, $"{one} {other}");
        }
        Assert.True(ruledOut > 1_000 && alike > 1_000);
    }
}
