using System.CommandLine;
using Samhandling.Platform.Data;
using Samhandling.Platform.Operation;

namespace Samhandling.Platform.Commands;

/// <summary>Says what is well and what is not, and what to do about it. Changes nothing.</summary>
public static class DoctorCommand
{
    public static Command Of(Action<IServiceCollection> capabilities) =>
        new Command("doctor", "Say what is well and what is not.").OnInstance(services => Quiet(services, capabilities), async (services, parsed, cancel) =>
        {
            var settings = services.GetRequiredService<Settings>();
            var clock = services.GetRequiredService<TimeProvider>();
            var db = services.GetRequiredService<SamhandlingDb>();
            List<Finding> findings =
            [
                Machine.Folder(settings),
                Machine.Space(services.GetRequiredService<DiskSpace>()),
                Machine.Clock(clock.GetUtcNow()),
                Machine.Addresses(settings),
                await BaseAddress.Look(settings, cancel),
            ];
            var database = new DatabaseFindings(db, settings, clock.GetUtcNow());
            findings.AddRange(await database.All(cancel));
            findings.AddRange([Machine.Chromium(), new(true, "Node: needed to build, not to run.")]);
            foreach (var finding in findings) await parsed.Say($"{(finding.IsWell ? "ok" : "!!")}  {finding.Sentence}");
            if (!findings.All(finding => finding.IsWell)) throw new RefusedException("Something needs you.");
        });

    // What is wrong is a finding, in words, and need not be logged too.
    private static void Quiet(IServiceCollection services, Action<IServiceCollection> capabilities)
    {
        services.AddLogging(logging => logging.ClearProviders());
        capabilities(services);
    }
}

/// <summary>One thing that the doctor looked at; where it is not well, the sentence says what to do.</summary>
public sealed record Finding(bool IsWell, string Sentence);
