using Microsoft.Extensions.DependencyInjection;
using Samhandling.Places.Register;
using Samhandling.Platform.Search;
using Samhandling.Tests.Places.Loading;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Register;

public sealed class SearchPlacesTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData("ceby", "Ceby")]
    [InlineData("agoluokta", "Aby")]
    [InlineData("102", "Beby")]
    [InlineData("eby", "Ceby", "Beby")]
    [InlineData("nowhere")]
    public async Task A_place_is_found_by_any_of_its_names_and_by_its_code_todays_first(string sought, params string[] expected)
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);

        var hits = await _house.Get<IEnumerable<ISearch>>().OfType<SearchPlaces>().Single().Find(new(sought), 5, CancellationToken.None);

        Assert.Equal(expected, hits.Select(hit => hit.Title));
    }

    public void Dispose() => _house.Dispose();
}
