using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Platform;

/// <summary>What the log tells: that something went wrong, and nothing of whom or what it was about.</summary>
public sealed class LogTests : IDisposable
{
    private readonly WrittenLog _log = new();
    private readonly House _house;

    public LogTests() => _house = new(services => services.AddSingleton<ILoggerProvider>(_log)
        .AddSingleton<MapRoutes>(routes => EndpointRouteBuilderExtensions.MapGet(routes, "/{partnership}/fails", (HttpContext _) => Fails()).WithMetadata(new NeedsAttribute(Permission.SeePartnership))));

    [Fact]
    public async Task No_password_no_token_no_name_and_no_address_stands_in_it()
    {
        string[] secrets = ["canary-password", "canary-name", "canary-search", "reader@example.org", "coordinator@example.org", "canary\u001b[31m"];
        var made = await _house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "reader@example.org" });
        Assert.True(made.Try(out var token, out _));
        var browser = _house.Browser(Who.Anonymous);

        await (await OpenForm.At(browser, $"/set-password/{token}")).Send(("Password", "canary-password"), ("Repeated", "canary-password-2"));
        await (await OpenForm.At(browser, "/sign-in", "sign-in")).Send(("Email", "reader@example.org"), ("Password", "canary-password"));
        await (await OpenForm.At(browser, "/forgot-password")).Send(("Email", "reader@example.org"));
        await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/search?q=canary-search%0d%0a%1b[31m");
        await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/fails?q=canary-search");
        await Assert.ThrowsAnyAsync<Exception>(() => _house.Analyst().HandIn(Handed.File("canary-name.csv", "from;to\ncanary-name;\"canary-name\n")));
        await _house.Browser(Who.Analyst).PostAsync($"/{House.Ours}/networks/import", new StringContent("canary-name"));

        // It failed, so the log is not empty.
        Assert.Contains(_log.Lines, line => line.Contains("Reference", StringComparison.Ordinal));
        Assert.All(_log.Lines, line => Assert.All(secrets.Append(token), secret => Assert.DoesNotContain(secret, line, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Who_is_turned_away_is_told_by_keys()
    {
        await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/networks/import?canary=1");

        var line = Assert.Single(_log.Lines, l => l.Contains("turned away", StringComparison.Ordinal));
        Assert.Contains(_house.Db.Users.Single(u => u.Name == nameof(Who.Reader)).Id.ToString(), line, StringComparison.Ordinal);
        Assert.Contains("/networks/import", line, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", line, StringComparison.Ordinal);
    }

    // The formatter of the framework writes one line of JSON for each event, in which control characters are escaped.
    [Fact]
    public void Nothing_that_somebody_wrote_begins_a_line_of_its_own() =>
        Assert.Equal(ConsoleFormatterNames.Json, _house.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName);

    public void Dispose() => _house.Dispose();

    private static IResult Fails() => throw new InvalidOperationException("It fails.");
}
