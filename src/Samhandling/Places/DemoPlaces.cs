using Microsoft.AspNetCore.Http;
using Samhandling.Places.Loading;
using Samhandling.Platform.Commands;

namespace Samhandling.Places;

/// <summary>The municipalities of the invented region, loaded from lists as anyone's are.</summary>
internal static class DemoPlaces
{
    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var form = new UploadPlaces.Form { Places = await Given("places.csv", cancel), Changes = await Given("place-changes.csv", cancel), Country = "SE" };
        var draft = (await services.GetRequiredService<UploadPlaces>().Handle(form, cancel)).Agreed();
        (await services.GetRequiredService<LoadPlaces>().Handle(draft.Id, cancel)).Agreed();
    }

    private static async Task<FormFile> Given(string file, CancellationToken cancel)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "demo", file), cancel);
        return new(new MemoryStream(bytes), 0, bytes.Length, file, file);
    }
}
