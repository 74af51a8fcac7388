using System.CommandLine;

namespace Samhandling.Platform.Commands;

/// <summary>Partnerships of the instance.</summary>
public static class PartnershipCommand
{
    private static readonly Argument<string> Address = new("ADDRESS") { Description = "The first word of its addresses, such as vasterbotten." };
    private static readonly Argument<string> Name = new("NAME") { Description = "What its pages call it." };

    public static Command Of(Action<IServiceCollection> capabilities) => new("partnership", "Partnerships of this instance.")
    {
        new Command("add", "Found a partnership.") { Address, Name }.OnMigrated(capabilities, Add),
    };

    private static async Task Add(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var form = new FoundPartnership.Form { Address = parsed.GetValue(Address), Name = parsed.GetValue(Name) };
        var partnership = (await services.GetRequiredService<FoundPartnership>().Handle(form, cancel)).Agreed();
        await parsed.Say($"/{partnership.Address} is there. Let someone in: user add EMAIL --partnership {partnership.Address} --role coordinator");
    }
}
