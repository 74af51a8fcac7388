using System.Globalization;
using Samhandling.Actors.Register;

namespace Samhandling.Tests.Actors.Register;

public sealed class NamesTests
{
    [Theory]
    [InlineData("  Anna   Larsson ", "Anna Larsson")]
    [InlineData("Anna\u202E Larsson", "Anna Larsson")]
    [InlineData("An\u200Bna\tLars\u0007son", "Anna Larsson")]
    [InlineData("A\u030Asa", "Åsa")]
    [InlineData("\u202E\u200F ", null)]
    [InlineData(null, null)]
    public void A_name_is_freed_of_what_cannot_be_seen(string? written, string? kept) => Assert.Equal(kept, Names.Clean(written));

    [Fact]
    public void Each_language_has_its_own_order_of_the_last_letters()
    {
        string[] names = ["Ørjan", "Åsa", "Zeth", "Örjan", "Ärla", "Anna", "Ægir", "Émile", "Erik"];

        // As in Svenska Akademiens ordlista and Bokmålsordboka: z å ä ö, and z æ ø å; an accent changes no place.
        Assert.Equal(["Anna", "Émile", "Erik", "Zeth", "Åsa", "Ægir", "Ärla", "Ørjan", "Örjan"], Sorted(Names.SwedishOrder));
        Assert.Equal(["Anna", "Émile", "Erik", "Zeth", "Ægir", "Ärla", "Ørjan", "Örjan", "Åsa"], Sorted(Names.NorwegianOrder));

        string[] Sorted(Func<string, byte[]> order) => [.. names.OrderBy(n => Convert.ToHexString(order(n)), StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("29.02.2025", null)]
    [InlineData("29.2.2024", "2024-02-29")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("yesterday", null)]
    public void A_day_that_was_not_is_no_day(string written, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture), ADayAttribute.Read(written));
}
