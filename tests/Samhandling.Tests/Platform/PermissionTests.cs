using System.CommandLine;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.ContactTests;
using Samhandling.Assignments.SoundingAnswers;
using Samhandling.Assignments.Submitting;
using Samhandling.Cooperation.Digests;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.IdeaDoors;
using Samhandling.Cooperation.Registering;
using Samhandling.Cooperation.Reminders;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Passkeys;
using Samhandling.Platform.SecondFactor;
using Samhandling.Platform.SignIn;
using Samhandling.Platform.Ui;
using Samhandling.Reporting.Ratings;
using Samhandling.Reporting.Referrals;
using Samhandling.Strategies.Pulses;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Responding;

namespace Samhandling.Tests.Platform;

/// <summary>Who may what, asked of everything there is, and compared with permissions.csv.</summary>
public sealed class PermissionTests : IDisposable
{
    private static readonly Who[] Everyone = Enum.GetValues<Who>();

    /// <summary>What those who are not signed in must reach.</summary>
    private static readonly Type[] OpenUseCases = [typeof(SignInByPassword), typeof(SetPassword), typeof(AskForLink), typeof(ShowSecondFactor), typeof(SignInByPasskey), typeof(AnswerContactTest), typeof(AnswerByLink), typeof(SaveAnswers), typeof(SendAnswers), typeof(DeclineToAnswer), typeof(ComeByOpenLink), typeof(MakeDeviceLink), typeof(RegisterForEdition), typeof(LeaveEdition), typeof(SendIdea), typeof(RateIdea), typeof(ForgetSender), typeof(AnswerInput), typeof(ChooseDigest), typeof(AnswerReferral), typeof(RateAdvice), typeof(SubmitWantsByLink), typeof(AnswerSoundingByLink), typeof(AnswerPulse)];

    private readonly House _house = new();

    public static TheoryData<Type> UseCases => [.. All.Where(t => t.GetMethod("Handle") is not null)];

    private static IEnumerable<Type> All => typeof(Program).Assembly.GetTypes().Where(t => t.IsClass && !t.IsAbstract);

    [Fact]
    public async Task Everything_asks_for_the_permission_that_is_approved_and_answers_each_visitor_as_approved()
    {
        var list = new StringBuilder("what,needs,").AppendJoin(',', Everyone.Select(who => who.ToString().ToLowerInvariant())).Append('\n');
        var cells = 0;
        var browsers = Everyone.ToDictionary(who => who, who => _house.Browser(who));
        foreach (var (route, address) in Samples.Addresses(_house, Routes.Of(_house)))
        {
            var needs = route.Metadata.GetMetadata<NeedsAttribute>()?.Permission;
            foreach (var verb in route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"])
            {
                list.Append(CultureInfo.InvariantCulture, $"{verb} {route.RoutePattern.RawText},{needs}");
                foreach (var (who, browser) in browsers)
                {
                    using var request = new HttpRequestMessage(new(verb), address);
                    var status = (int)(await browser.SendAsync(request)).StatusCode;
                    // Who answers is let in by a link, and not by a permission.
                    var isByLink = status == 403 && route.RoutePattern.RawText!.Contains("/respond/", StringComparison.Ordinal);
                    Assert.True(May(who, needs) ? status is 200 or 302 or 400 || isByLink : status is 302 or 403, $"{verb} {address} answered {who} with {status}.");
                    list.Append(CultureInfo.InvariantCulture, $",{status}");
                    cells++;
                }
                list.Append('\n');
            }
        }
        foreach (var (component, form) in Forms.All) list.Append(CultureInfo.InvariantCulture, $"form {form} of {component.Name},{NeedsAttribute.Of(component)}\n");
        foreach (var panel in All.Where(IsPanel).OrderBy(t => t.FullName, StringComparer.Ordinal)) list.Append(CultureInfo.InvariantCulture, $"panel {panel.Name},{NeedsAttribute.Of(panel)}\n");
        foreach (var useCase in UseCases.Select(row => row.Data).OrderBy(t => t.FullName, StringComparer.Ordinal)) list.Append(CultureInfo.InvariantCulture, $"use case {useCase.Name},{NeedsAttribute.Of(useCase)}\n");
        foreach (var command in Commands(CommandLine.Root(Application.Capabilities, Application.Commands), "")) list.Append(CultureInfo.InvariantCulture, $"command {command},the machine\n");

        Trust.Figure("S-01", "cells of the permission matrix, each really requested", cells);
        Trust.Figure("S-01", "forms, panels, use cases and commands with their permission", list.ToString().Split('\n').Count(line => line.StartsWith("form ", StringComparison.Ordinal) || line.StartsWith("panel ", StringComparison.Ordinal) || line.StartsWith("use case ", StringComparison.Ordinal) || line.StartsWith("command ", StringComparison.Ordinal)));
        Approved.Is("permissions.csv", list.ToString());
    }

    [Theory, MemberData(nameof(UseCases))]
    public void A_use_case_cannot_be_held_without_its_permission(Type useCase)
    {
        if (OpenUseCases.Contains(useCase)) Assert.NotNull(_house.In(House.Ours, role: null).GetRequiredService(useCase));
        else Assert.Throws<UnauthorizedAccessException>(() => _house.In(House.Ours, role: null).GetRequiredService(useCase));
    }

    [Fact]
    public async Task A_seat_that_is_taken_away_counts_at_the_next_request()
    {
        var reader = _house.Browser(Who.Reader);
        Assert.Equal(200, (int)(await reader.GetAsync($"/{House.Ours}")).StatusCode);

        _house.Db.RemoveRange(_house.Db.Seats);
        await _house.Db.SaveChangesAsync();

        Assert.Equal(403, (int)(await reader.GetAsync($"/{House.Ours}")).StatusCode);
    }

    [Fact]
    public async Task A_user_who_is_disabled_is_out_at_the_next_request()
    {
        var reader = _house.Browser(Who.Reader);
        await _house.Change(Who.Reader, user => user.DisabledAt = DateTime.UtcNow);

        Assert.Equal(302, (int)(await reader.GetAsync($"/{House.Ours}")).StatusCode);
    }

    [Fact]
    public async Task What_states_no_permission_opens_for_nobody()
    {
        using var house = new House(services => services.AddSingleton<MapRoutes>(routes => Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapGet(routes, "/forgotten", () => "open")));

        Assert.Equal(403, (int)(await house.Browser(Who.Coordinator).GetAsync("/forgotten")).StatusCode);
        Assert.Equal(302, (int)(await house.Browser(Who.Anonymous).GetAsync("/forgotten")).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private static bool May(Who who, Permission? needs)
    {
        var visitor = who is Who.Anonymous or Who.Disabled ? null : new Visitor(Guid.Empty, "", who is Who.Operator, []);
        var role = visitor is not null && who.Seat() is (House.Ours, var seat) ? seat : (Role?)null;
        return needs is { } permission && Permissions.Has(visitor, role, permission);
    }

    private static bool IsPanel(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPanel<>));

    private static IEnumerable<string> Commands(Command command, string above) =>
        command.Subcommands.SelectMany(sub => Commands(sub, $"{above}{sub.Name} ").Concat(sub.Action is null ? [] : [above + sub.Name]));
}
