using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Administration.People;
using Samhandling.Platform;
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
