using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Places.Loading;

/// <summary>The register of places, from the command line.</summary>
public static class PlacesCommand
{
    private static readonly Argument<FileInfo> File = new Argument<FileInfo>("FILE") { Description = "The list of places: CSV or .xlsx with the columns of docs/formats.md." }.AcceptExistingOnly();
    private static readonly Option<FileInfo> Changes = new Option<FileInfo>("--changes") { Description = "The list of mergers, splits and new codes.", HelpName = "FILE" }.AcceptExistingOnly();
    private static readonly Option<string> Address = new("--partnership") { Description = "The partnership whose register it is.", HelpName = "ADDRESS", Required = true };
    private static readonly Option<string> Country = new("--country") { Description = "The country of rows that do not say it.", DefaultValueFactory = _ => "SE", HelpName = "CODE" };
    private static readonly Option<PlaceKind> Kind = new("--type") { Description = "What rows are that do not say it.", DefaultValueFactory = _ => PlaceKind.Municipality };
    private static readonly Option<DateOnly?> ValidFrom = new("--valid-from") { Description = "The first day of rows that do not say it.", HelpName = "DAY" };

    public static Command Of(Action<IServiceCollection> capabilities) => new("places", "The register of places.")
    {
        new Command("load", "Load a list of places into a partnership's register: all of it, or nothing and why.") { File, Changes, Address, Country, Kind, ValidFrom }.OnMigrated(capabilities, Load),
    };

    private static async Task Load(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var (db, address) = (services.GetRequiredService<SamhandlingDb>(), parsed.GetValue(Address));
        var partnership = await db.Partnerships.SingleOrDefaultAsync(p => p.Address == address, cancel) ?? throw new RefusedException($"There is no partnership {address}.");
        services.GetRequiredService<Visit>().Enter(partnership, Role.Coordinator);
        var form = new UploadPlaces.Form
        {
            Places = await Given(parsed.GetValue(File)!, cancel),
            Changes = parsed.GetValue(Changes) is { } changes ? await Given(changes, cancel) : null,
            Country = parsed.GetValue(Country),
            Kind = parsed.GetValue(Kind),
            ValidFrom = parsed.GetValue(ValidFrom),
        };
        var draft = (await services.GetRequiredService<UploadPlaces>().Handle(form, cancel)).Agreed();
        var plan = (await services.GetRequiredService<PlaceDrafts>().Plan(draft, isForSaving: false, cancel)).Agreed();
        if (plan.Faults.Count > 0)
        {
            db.Remove(draft);
            await db.SaveChangesAsync(cancel);
            throw new RefusedException(string.Join('\n', plan.Faults.Select(fault => $"{fault.File}, line {fault.Line}: {fault.Sentence}").Append("Nothing was loaded.")));
        }
        var loading = (await services.GetRequiredService<LoadPlaces>().Handle(draft.Id, cancel)).Agreed();
        await parsed.Say($"{loading.Places} places, {loading.Versions} periods and {loading.Changes} changes are in the register of {address}.");
    }

    private static async Task<FormFile> Given(FileInfo file, CancellationToken cancel)
    {
        var bytes = await System.IO.File.ReadAllBytesAsync(file.FullName, cancel);
        return new(new MemoryStream(bytes), 0, bytes.Length, file.Name, file.Name);
    }
}
