using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samhandling.Administration.People;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Administration.People;

public sealed class InvitePersonTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_new_person_gets_a_seat_and_a_link_that_is_shown_once()
    {
        var answer = await (await OpenForm.At(_house, "people/invite")).Send(("Name", "Eva Ek"), ("Email", "eva@example.org"), ("Role", "Analyst"));

        var page = await House.Read(answer);
        var link = page.QuerySelector("#link")!.GetAttribute("value")!;
        Assert.Equal("Eva Ek is invited", page.QuerySelector("h1")!.TextContent);
        var user = await _house.Db.Users.SingleAsync(u => u.Email == "eva@example.org");
        Assert.Equal(Role.Analyst, (await _house.Db.Seats.SingleAsync(s => s.UserId == user.Id)).Role);
        var browser = _house.CreateClient();
        await (await OpenForm.At(browser, new Uri(link).AbsolutePath)).Send(("Password", "three words in a row"), ("Again", "three words in a row"));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/{House.Ours}")).StatusCode);
    }

    [Theory]
    [InlineData("en", "Invitation to vasterbotten", "Coordinator has invited you to vasterbotten in Samhandling, as analyst.")]
    [InlineData("sv", "Inbjudan till vasterbotten", "Coordinator har bjudit in dig till vasterbotten i Samhandling, som analytiker.")]
    [InlineData("nb", "Invitasjon til vasterbotten", "Coordinator har invitert deg til vasterbotten i Samhandling, som analytiker.")]
    public async Task A_letter_with_the_link_goes_to_the_invited_in_the_inviters_language(string language, string subject, string says)
    {
        var answer = await (await OpenForm.At(_house, $"people/invite?language={language}")).Send(("Name", "Eva Ek"), ("Email", "eva@example.org"), ("Role", "Analyst"));

        var letter = await _house.Db.OutgoingMails.SingleAsync();
        Assert.Equal(("eva@example.org", subject), (letter.Recipient, letter.Subject));
        Assert.Contains(says, letter.Body, StringComparison.Ordinal);
        var shown = (await House.Read(answer)).QuerySelector("#link")!.GetAttribute("value")!;
        Assert.Equal(new Uri(shown).AbsolutePath, new Uri(letter.Body.Split('\n')[^2]).AbsolutePath);
    }

    [Fact]
    public async Task Where_nobody_said_how_the_instance_is_reached_the_inviter_is_told_to_hand_the_link_over()
    {
        using var house = new House(services => services.AddSingleton(new Settings { Demo = false, Folder = _house.Settings.Folder, Postgres = _house.Settings.Postgres }));

        var answer = await (await OpenForm.At(house, "people/invite")).Send(("Name", "Eva Ek"), ("Email", "eva@example.org"), ("Role", "Analyst"));

        var page = await House.Read(answer);
        Assert.Contains("No letter goes to eva@example.org", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#link"));
        Assert.False(await house.Db.OutgoingMails.AnyAsync());
    }

    [Fact]
    public async Task The_token_stands_in_no_log_and_on_no_list_of_letters()
    {
        var log = new WrittenLog();
        using var house = new House(services => services.AddSingleton<ILoggerProvider>(log));
        var answer = await (await OpenForm.At(house, "people/invite")).Send(("Name", "Eva Ek"), ("Email", "eva@example.org"), ("Role", "Reader"));
        var link = new Uri((await House.Read(answer)).QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;

        await house.CreateClient().GetAsync(link);
        var before = await (await house.Browser().GetAsync($"/{House.Ours}/mail")).Content.ReadAsStringAsync();
        Assert.True(await house.Get<MailRunner>().SendNext());
        var after = await (await house.Browser().GetAsync($"/{House.Ours}/mail")).Content.ReadAsStringAsync();

        var token = link.Split('/')[^1];
        Assert.All([before, after], page =>
        {
            Assert.Contains("eva@example.org", page, StringComparison.Ordinal);
            Assert.DoesNotContain("set-password", page, StringComparison.Ordinal);
        });
        Assert.All(log.Lines, line => Assert.DoesNotContain(token, line, StringComparison.Ordinal));
        Assert.Equal("", (await house.Db.OutgoingMails.AsNoTracking().SingleAsync()).Body);
    }

    [Theory]
    [InlineData("eva", "Reader", "it has no @")]
    [InlineData("coordinator@example.org", "Analyst", "That is you.")]
    [InlineData("", "Reader", "Fill this in.")]
    public async Task The_form_shows_a_refusal_beside_its_field(string email, string role, string reason)
    {
        var answer = await (await OpenForm.At(_house, "people/invite")).Send(("Name", "Eva"), ("Email", email), ("Role", role));

        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(Role.Coordinator, (await _house.Seat(Who.Coordinator)).Role);
    }

    [Fact]
    public async Task One_who_sits_here_keeps_the_role()
    {
        await _house.HasCome(Who.Reader);

        var answer = await (await _house.As<InvitePerson>(Who.Coordinator)).Handle(new() { Name = "Reader", Email = "reader@example.org", Role = Role.Analyst });

        Assert.Equal("The person has a seat here already.", answer.Reason());
        Assert.Equal(Role.Reader, (await _house.Seat(Who.Reader)).Role);
    }

    [Theory]
    [InlineData(Who.Stranger)] // Has a seat elsewhere.
    [InlineData(Who.Operator)]
    [InlineData(Who.Disabled)]
    public async Task No_link_is_made_for_an_account_that_is_not_this_partnerships_alone(Who who)
    {
        if (who is Who.Disabled) await _house.Db.Seats.ExecuteDeleteAsync();
        var invited = await (await _house.As<InvitePerson>(Who.Coordinator)).Handle(new() { Name = "x", Email = $"{who}@example.org", Role = Role.Reader });

        Assert.True(invited.Try(out var seated, out _));
        Assert.Null(seated.Path);
        Assert.False(await _house.Db.PasswordLinks.AnyAsync());
    }

    [Fact]
    public async Task A_second_invitation_makes_the_first_link_worthless()
    {
        var first = await Invite();

        var second = await Invite();

        Assert.Equal(HttpStatusCode.NotFound, (await _house.CreateClient().GetAsync(first)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _house.CreateClient().GetAsync(second)).StatusCode);
    }

    [Fact]
    public async Task A_partnership_invites_twenty_a_day()
    {
        for (var i = 0; i < 20; i++) await (await _house.As<InvitePerson>(Who.Coordinator)).Handle(new() { Name = "x", Email = $"{i}@example.org" });

        var answer = await (await OpenForm.At(_house, "people/invite")).Send(("Name", "Eva"), ("Email", "eva@example.org"), ("Role", "Reader"));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task An_operator_lets_the_first_coordinator_in_and_sees_nothing_else()
    {
        var answer = await (await OpenForm.At(_house, "people/invite", Who.Operator)).Send(("Name", "Eva"), ("Email", "eva@example.org"), ("Role", "Coordinator"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Operator).GetAsync($"/{House.Ours}/networks")).StatusCode);
    }

    private async Task<string> Invite() =>
        (await (await _house.As<InvitePerson>(Who.Coordinator)).Handle(new() { Name = "Eva", Email = "eva@example.org" })).Try(out var invited, out _) ? invited.Path! : "";

    public void Dispose() => _house.Dispose();
}
