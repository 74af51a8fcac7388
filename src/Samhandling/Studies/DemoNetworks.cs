using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkImports;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies;

/// <summary>The two networks of the invented region, read from files as anyone's are, and in the language of the place.</summary>
internal static class DemoNetworks
{
    private static readonly DateOnly s_heldOn = new(2026, 5, 18);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "demo");

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        await Load(services, "fjallvik", Fjallvik(), cancel);
        await Load(services, "norrvag", Norrvag(), cancel);
    }

    private static async Task Load(IServiceProvider services, string file, ImportChoices about, CancellationToken cancel)
    {
        (about.HeldOn, about.Cap) = (s_heldOn, 12);
        about.DeleteOn = services.GetRequiredService<OpenDrafts>().Today.AddYears(2);
        var form = new UploadNetwork.Form { Ties = await Given($"{file}-ties.csv", cancel), People = await Given($"{file}-people.csv", cancel) };
        var draft = (await services.GetRequiredService<UploadNetwork>().Handle(form, cancel)).Agreed();
        (await services.GetRequiredService<ChooseReading>().Handle(draft.Id, about, cancel)).Agreed();
        var study = (await services.GetRequiredService<ImportNetwork>().Handle(draft.Id, cancel)).Agreed();
        study.CompareWith(await Of(about.Place!, cancel)).Agreed();
        study.Analysis();
        var db = services.GetRequiredService<SamhandlingDb>();
        (await db.SaveAsync<NetworkStudy>(study, cancel)).Agreed();
        var held = await db.Places.Where(p => p.Name == about.Place).Select(p => p.Id).ToListAsync(cancel);
        (await services.GetRequiredService<TellReach>().Handle(NetworkStudiesModule.ActivityKey, study.Id, new() { Places = held }, cancel)).Agreed();
    }

    private static ImportChoices Fjallvik() => new()
    {
        Title = "Fjällvik 2026",
        Place = "Fjällvik",
        Question = "Vem vänder du dig till för att få veta något som är viktigt för utvecklingen här?",
        Purpose = "Visa hur information går mellan offentlig sektor, näringsliv och civilsamhälle i Fjällvik, och om nya och unga kommer till tals.",
        LegalBasis = "Påhittade uppgifter om påhittade personer",
        Source = "Samhandling, påhittad undersökning i Fjällvik 2026",
    };

    private static ImportChoices Norrvag() => new()
    {
        Title = "Norrvåg 2026",
        Place = "Norrvåg",
        Question = "Hvem henvender du deg til for å få vite noe som er viktig for utviklingen her?",
        Purpose = "Vise hvordan informasjon går mellom offentlig sektor, næringsliv og sivilsamfunn i Norrvåg, og om nye og unge slipper til.",
        LegalBasis = "Oppdiktede opplysninger om oppdiktede personer",
        Source = "Samhandling, oppdiktet undersøkelse i Norrvåg 2026",
    };

    private static async Task<FormFile> Given(string file, CancellationToken cancel)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, file), cancel);
        return new(new MemoryStream(bytes), 0, bytes.Length, file, file);
    }

    /// <summary>The inhabitants of a municipality, from the file's percentages.</summary>
    private static async Task<Population> Of(string place, CancellationToken cancel)
    {
        var rows = await File.ReadAllLinesAsync(Path.Combine(Folder, "municipalities.csv"), cancel);
        var cells = rows.Select(row => row.Split(';')).Single(row => row[0].Equals(place, StringComparison.Ordinal));
        return new(Shares(3), Shares(6));

        double[] Shares(int first) => [.. cells[first..(first + 3)].Select(share => double.Parse(share, CultureInfo.InvariantCulture) / 100)];
    }
}
