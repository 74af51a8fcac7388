using System.CommandLine;
using Samhandling.Platform.Audit;

namespace Samhandling.Platform.Commands;

/// <summary>Checks the event logs of the instance.</summary>
public static class AuditCommand
{
    private static readonly Option<FileInfo> HeadsFile = new Option<FileInfo>("--heads") { Description = "A file of heads written earlier, such as audit-heads.txt kept elsewhere.", HelpName = "FILE" }.AcceptExistingOnly();

    public static Command Of(Action<IServiceCollection> capabilities) => new("audit", "The event logs of this instance.")
    {
        new Command("verify", "Read every chain and name its first bad entry.") { HeadsFile }.OnInstance(capabilities, Verify),
        new Command("heads", "Say where each chain ends.").OnInstance(capabilities, SayHeads),
    };

    private static async Task Verify(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var lines = parsed.GetValue(HeadsFile) is { } file ? await File.ReadAllLinesAsync(file.FullName, cancel) : [];
        var reading = await services.GetRequiredService<AuditLog>().Read(lines.Select(AuditHead.Read).OfType<AuditHead>(), cancel);
        var (faults, ends) = reading.End();
        foreach (var fault in faults) await parsed.Say($"Chain {fault.PartnershipId}: entry {fault.Sequence}: {fault.Reason}.");
        if (faults.Count > 0) throw new RefusedException($"{faults.Count} chains are not as they were written.");
        await parsed.Say($"{reading.Entries} entries in {ends.Count} chains are as they were written.");
    }

    private static async Task SayHeads(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        foreach (var head in await services.GetRequiredService<AuditLog>().Heads(cancel)) await parsed.Say(head.ToString());
    }
}
