using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Loading;

public sealed class PlacesFilesTests
{
    [Fact]
    public async Task What_is_fetched_can_be_loaded_and_tells_the_same()
    {
        using var ours = new House();
        await ours.LoadPlaces(Listed.Places + "municipality;104;Deby - \"Å\";;10;;2019-12-31;900;2019\nmunicipality;204;Deby;Dáhpi;10;2020;;;\nmunicipality;205;Eby;;10;2020;;;\ndestination;x;Fjällen;;10;;;;\n",
            Listed.Changes + "2020-01-01;104;204;1;renumbered\n2020-01-01;103;103;0.9;split\n2020-01-01;103;205;0.1;split\n");
        var (places, changes) = (await Fetch(ours, "places.csv"), await Fetch(ours, "changes.csv"));

        using var others = new House();
        await others.LoadPlaces(places, changes);

        Assert.Equal((places, changes), (await Fetch(others, "places.csv"), await Fetch(others, "changes.csv")));
        Assert.Equal((7, 8, 4), (await others.Db.Places.CountAsync(), await others.Db.PlaceVersions.CountAsync(), await others.Db.PlaceChanges.CountAsync()));
    }

    private static async Task<string> Fetch(House house, string file) => Encoding.UTF8.GetString((await house.Browser(Who.Reader).GetByteArrayAsync($"/{House.Ours}/places/{file}"))[3..]);
}
