using Samhandling.Places.Profiles;

namespace Samhandling.Tests.Places.Profiles;

public sealed class ProfileFilterTests
{
    // Guest nights for each inhabitant, by hand: 1, 5 and 20; of the fourth nobody knows, and of the fifth nobody has said anything.
    private static readonly (string Name, PlaceProfile? Profile)[] s_places = [("A", Of(100, 100, true)), ("B", Of(100, 500, false)), ("C", Of(100, 2000, true, Rurality.RemoteRural)), ("D", Of(null, 300, null)), ("E", null)];

    [Theory]
    [InlineData("company", "A C")]
    [InlineData("no-company", "B")]
    [InlineData("tourism", "B C")]
    [InlineData("less-tourism", "A")]
    [InlineData("RemoteRural", "C")]
    [InlineData("remoterural", "C")]
    public void Those_that_fit_are_kept_and_a_place_of_which_it_is_not_said_fits_nowhere(string asked, string kept) =>
        Assert.Equal(kept, string.Join(' ', ProfileFilter.Of(asked)!.Among(s_places, p => p.Profile).Select(p => p.Name)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("castle")]
    public void What_makes_no_sense_asks_for_nothing(string? asked) => Assert.Null(ProfileFilter.Of(asked));

    private static PlaceProfile Of(int? inhabitants, int nights, bool? hasCompany, Rurality? rurality = null)
    {
        var profile = new PlaceProfile { PlaceId = Guid.NewGuid(), ChangedAt = DateTime.UnixEpoch, GuestNights = nights, HasDestinationCompany = hasCompany, Rurality = rurality };
        profile.Count(inhabitants, 2025, "By hand");
        return profile;
    }
}
