using System.CommandLine;
using Samhandling.Platform.Backup;

namespace Samhandling.Platform.Commands;

/// <summary>A partnership moves from one instance to another.</summary>
public static class HouseMoveCommand
{
    private static readonly Argument<string> Address = new("PARTNERSHIP") { Description = "The first word of its addresses, such as vasterbotten." };
    private static readonly Argument<string> To = new("FILE") { Description = "Where to write it." };
    private static readonly Argument<string> From = new("FILE") { Description = "What export wrote." };

    public static IEnumerable<Command> Of(Action<IServiceCollection> capabilities) =>
    [
        new Command("export", "Write one partnership into a file, for another instance.") { Address, To }.OnInstance(capabilities, Export),
        new Command("import", "Take in a partnership that another instance wrote.") { From }.OnMigrated(capabilities, Import),
    ];

    private static async Task Export(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var file = parsed.GetValue(To)!;
        await parsed.Tell(file, await services.GetRequiredService<ExportPartnership>().Handle(parsed.GetValue(Address)!, file, cancel));
    }

    private static async Task Import(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var imported = await services.GetRequiredService<ImportPartnership>().Handle(parsed.GetValue(From)!, cancel);
        await parsed.Tell($"/{imported.Manifest.Partnership} is here", imported.Manifest);
        foreach (var email in imported.NewUsers) await parsed.Say($"New here, and let in by: user add {email}");
    }
}
