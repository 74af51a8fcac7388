using System.CommandLine;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Commands;

/// <summary>Brings the database up to date without serving.</summary>
public static class MigrateCommand
{
    public static Command Of(Action<IServiceCollection> capabilities) =>
        new Command("migrate", "Bring the database up to date.").OnInstance(capabilities, async (services, parsed, cancel) =>
        {
            var made = await services.GetRequiredService<Migrator>().Migrate(cancel);
            await parsed.Say($"The database is up to date; {made} migrations were made.");
        });
}
