using System.CommandLine;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Commands;

/// <summary>Users of the instance.</summary>
public static class UserCommand
{
    private static readonly Argument<string> Email = new("EMAIL") { Description = "What the user signs in with." };
    private static readonly Option<string> Name = new("--name") { Description = "What pages call the user.", HelpName = "NAME" };
    private static readonly Option<string> Seat = new("--partnership") { Description = "Give a seat in this partnership.", HelpName = "ADDRESS" };
    private static readonly Option<Role> Role = new("--role") { Description = "What the user is there.", DefaultValueFactory = _ => Platform.Role.Reader };
    private static readonly Option<bool> Operator = new("--operator") { Description = "Let the user run the instance." };

    public static Command Of(Action<IServiceCollection> capabilities) => new("user", "Users of this instance.")
    {
        new Command("add", "Let a user in, or into one more partnership, and print a link with which the user sets a password, once.")
        {
            Email, Name, Seat, Role, Operator,
        }.OnMigrated(capabilities, Add),
    };

    private static async Task Add(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var form = new AddUser.Form
        {
            Email = parsed.GetValue(Email),
            Name = parsed.GetValue(Name),
            Partnership = parsed.GetValue(Seat),
            Role = parsed.GetValue(Role),
        };
        var token = (await services.GetRequiredService<AddUser>().Handle(form, parsed.GetValue(Operator), cancel)).Agreed();
        await parsed.Say($"For {form.Email}, once, within {PasswordLink.Lasts.Days} days:");
        await parsed.Say($"{services.GetRequiredService<Settings>().Addresses.First()}{PasswordLink.PathOf(token)}");
    }
}
