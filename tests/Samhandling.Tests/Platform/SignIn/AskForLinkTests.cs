using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SignIn;

public sealed class AskForLinkTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AskForLinkTests() => _house = _clock.House();

    [Fact]
    public async Task One_who_has_a_password_gets_a_link_that_lasts_an_hour()
    {
        await _house.Change(Who.Reader, user => user.PasswordHash = "some");
        await Ask("READER@example.org");

        var letter = Assert.Single(await Letters());
        Assert.Equal(("reader@example.org", "Choose a new password"), (letter.Recipient.ToLowerInvariant(), letter.Subject));
        var path = PathIn(letter);
        Assert.Equal(HttpStatusCode.OK, (await _house.CreateClient().GetAsync(path)).StatusCode);
        _clock.Now += TimeSpan.FromHours(1);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.CreateClient().GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task The_answer_never_tells_whether_there_is_such_an_account()
    {
        await _house.Change(Who.Reader, user => user.PasswordHash = "some");
        await _house.Change(Who.Disabled, user => user.PasswordHash = "some");

        var answers = new List<string>();
        foreach (var name in new[] { "reader", "nobody", "disabled", "analyst" }) answers.Add((await House.Read(await Ask($"{name}@example.org"))).QuerySelector("main")!.InnerHtml);

        Assert.Single(answers.Distinct());
        Assert.Single(await Letters());
    }

    [Fact]
    public async Task An_invitation_that_expired_does_not_live_up_again()
    {
        Assert.True((await _house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "eva@example.org", Partnership = House.Ours })).Try(out var token, out _));
        _clock.Now += PasswordLink.Lasts;

        await Ask("eva@example.org");

        Assert.Empty(await Letters());
        Assert.Equal(HttpStatusCode.NotFound, (await _house.CreateClient().GetAsync(PasswordLink.PathOf(token))).StatusCode);
    }

    [Fact]
    public async Task A_password_that_is_set_ends_all_other_links()
    {
        await _house.Change(Who.Reader, user => user.PasswordHash = "some");
        await Ask("reader@example.org");
        await Ask("reader@example.org");

        await (await OpenForm.At(_house.CreateClient(), PathIn((await Letters())[0]))).Send(("Password", "three words in a row"), ("Again", "three words in a row"));

        Assert.Equal(HttpStatusCode.NotFound, (await _house.CreateClient().GetAsync(PathIn((await Letters())[1]))).StatusCode);
    }

    [Fact]
    public async Task Five_an_hour_may_be_asked_for()
    {
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, (await Ask($"nobody-{i}@example.org")).StatusCode);

        var sixth = await Ask("nobody@example.org");

        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.StatusCode);
        Assert.Equal(TimeSpan.FromHours(1), sixth.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task The_letter_is_written_in_the_language_that_its_receiver_used_last()
    {
        var token = (await _house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "reader@example.org" })).Try(out var made, out _) ? made : "";
        var form = await OpenForm.At(_house.CreateClient(), $"{PasswordLink.PathOf(token)}?language=nb");
        await form.Send(("Password", "three words in a row"), ("Again", "three words in a row"));

        await Ask("reader@example.org");

        var letter = Assert.Single(await Letters());
        Assert.Equal("Velg et nytt passord", letter.Subject);
        Assert.StartsWith("Hei!\n\nNoen, trolig du,", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_said_how_the_instance_is_reached_no_letter_is_promised()
    {
        using var house = new House(services => services.AddSingleton(provider => new Settings { Demo = false, Folder = _house.Settings.Folder, Postgres = _house.Settings.Postgres }));

        var page = await house.Page("/forgot-password", Who.Anonymous);

        Assert.Contains("sends no letters", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form"));
    }

    public void Dispose() => _house.Dispose();

    // Outside the partnerships: who forgot the password has entered none.
    private Task<List<OutgoingMail>> Letters() => _house.AtTheMachine().GetRequiredService<SamhandlingDb>().OutgoingMails.OrderBy(m => m.Id).ToListAsync();

    private static string PathIn(OutgoingMail letter) => new Uri(letter.Body.Split('\n')[^2]).AbsolutePath;

    private async Task<HttpResponseMessage> Ask(string email) => await (await OpenForm.At(_house.CreateClient(), "/forgot-password")).Send(("Email", email));
}
