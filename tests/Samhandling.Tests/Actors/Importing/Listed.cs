using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Importing;
using Samhandling.Actors.Undoing;
using Samhandling.Platform;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Importing;

/// <summary>Lists as a coordinator hands them in.</summary>
internal static class Listed
{
    public const string Headings = "Person;Organisation;Befattning;Första dagen;E-post;Sektor\n";

    public static IFormFile File(string name, byte[] bytes) => new FormFile(new MemoryStream(bytes), 0, bytes.Length, "List", name);

    public static async Task<ActorDraft> HandIn(this House house, string text) => Acting.Agreed(await house.Coordinator().GetRequiredService<UploadActors>().Handle(new() { Pasted = text }));

    public static async Task<ActorPlan> Preview(this House house, ActorDraft draft)
    {
        var services = house.Coordinator();
        return await services.GetRequiredService<OpenActorDrafts>().Preview(await services.GetRequiredService<OpenActorDrafts>().One(draft.Id));
    }

    /// <summary>Hands the list in, looks at it and imports it.</summary>
    public static async Task<Deed> Import(this House house, byte[] bytes, string name = "list.csv")
    {
        var draft = Acting.Agreed(await house.Coordinator().GetRequiredService<UploadActors>().Handle(new() { List = File(name, bytes) }));
        return Acting.Agreed(await house.Coordinator().GetRequiredService<ImportActors>().Handle(draft.Id, new() { Mark = (await house.Preview(draft)).Mark }));
    }

    public static Task<Deed> Import(this House house, string text) => house.Import(Encoding.UTF8.GetBytes(text));

    public static async Task Undo(this House house, Deed deed) => Acting.Agreed(await house.Coordinator().GetRequiredService<UndoDeed>().Handle(deed.Id));

    public static IServiceProvider Coordinator(this House house) => house.In(House.Ours, Role.Coordinator);
}
