using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Places.Loading;
using Samhandling.Platform;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Loading;

/// <summary>Lists of places that our coordinator hands in.</summary>
internal static class Listed
{
    /// <summary>Three municipalities in a region; A and B become C, as the changes tell.</summary>
    public const string Places = "type;code;name;name se;parent;valid from;valid to;inhabitants;year\nregion;10;Norra;;;;;;\nmunicipality;101;Aby;Ágoluokta;10;;;1000;2014\nmunicipality;102;Beby;;10;;;3000;2014\nmunicipality;103;Ceby;;10;2015-01-01;;4100;2025\n";
    public const string Changes = "date;from;to;weight;kind\n2015-01-01;101;103;1;merged\n2015-01-01;102;103;1;merged\n";

    /// <summary>What our coordinator gets, the same whom a browser signs in.</summary>
    public static IServiceProvider Coordinator(this House house)
    {
        var services = house.In(House.Ours, Role.Coordinator);
        var user = house.Db.Users.Single(u => u.Name == nameof(Who.Coordinator));
        services.GetRequiredService<Visit>().Welcome(new(user.Id, user.Name, IsOperator: false, []));
        return services;
    }

    public static IFormFile File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public static IFormFile File(string name, byte[] bytes) => new FormFile(new MemoryStream(bytes), 0, bytes.Length, name, name);

    public static Task<PlaceDraft> HandInPlaces(this House house, string? places, string? changes = null, string country = "SE") => house.Coordinator().HandInPlaces(places, changes, country);

    public static async Task<PlaceDraft> HandInPlaces(this IServiceProvider coordinator, string? places, string? changes = null, string country = "SE")
    {
        var form = new UploadPlaces.Form { Places = places is null ? null : File("places.csv", places), Changes = changes is null ? null : File("changes.csv", changes), Country = country };
        Assert.True((await coordinator.GetRequiredService<UploadPlaces>().Handle(form)).Try(out var draft, out var no), no?.Reason);
        return draft;
    }

    /// <summary>Loads lists that nothing is wrong with.</summary>
    public static async Task<PlaceLoading> LoadPlaces(this House house, string? places, string? changes = null, string country = "SE")
    {
        var coordinator = house.Coordinator();
        var draft = await coordinator.HandInPlaces(places, changes, country);
        Assert.True((await coordinator.GetRequiredService<LoadPlaces>().Handle(draft.Id)).Try(out var loading, out var no), no?.Reason);
        return loading;
    }
}
