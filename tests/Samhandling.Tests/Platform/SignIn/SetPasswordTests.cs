using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SignIn;

public sealed class SetPasswordTests : IDisposable
{
    private const string Password = "three words in a row";

    private readonly House _house = new();

    [Fact]
    public async Task The_link_sets_a_password_signs_in_and_works_once()
    {
        var (token, browser) = (await Link(), _house.CreateClient());

        var answer = await (await OpenForm.At(browser, $"/set-password/{token}")).Send(("Password", Password), ("Again", Password));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/{House.Ours}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.CreateClient().GetAsync($"/set-password/{token}")).StatusCode);
        var signedIn = await (await OpenForm.At(_house.CreateClient(), "/sign-in", "sign-in")).Send(("Email", "Reader@example.org"), ("Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [Fact]
    public async Task A_form_that_was_open_when_the_link_was_used_sets_nothing()
    {
        var token = await Link();
        var late = await OpenForm.At(_house.CreateClient(), $"/set-password/{token}");
        await (await OpenForm.At(_house.CreateClient(), $"/set-password/{token}")).Send(("Password", Password), ("Again", Password));
        var before = await Hash();

        var answer = await late.Send(("Password", "another three words"), ("Again", "another three words"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(before, await Hash());
    }

    [Fact]
    public async Task Of_two_who_use_a_link_at_one_time_one_is_refused()
    {
        var token = await Link();
        SetPassword[] two = [_house.In(House.Ours, null).GetRequiredService<SetPassword>(), _house.In(House.Ours, null).GetRequiredService<SetPassword>()];
        await two[0].WhoseIs(token);
        await two[1].WhoseIs(token);

        Assert.True((await two[0].Handle(token, new() { Password = Password, Again = Password })).Try(out _, out _));
        Assert.False((await two[1].Handle(token, new() { Password = Password, Again = Password })).Try(out _, out _));
    }

    [Fact]
    public async Task A_link_that_is_too_old_opens_nothing()
    {
        var (link, token) = PasswordLink.For((await Reader()).Id, DateTime.UtcNow - PasswordLink.Lasts);
        _house.Db.Add(link);
        await _house.Db.SaveChangesAsync();

        var answer = await _house.CreateClient().GetAsync($"/set-password/{token}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("it may be used or too old", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eleven char", "eleven char", "At least 12 characters.")]
    [InlineData("123456789012", "123456789012", "among the first that are guessed")]
    [InlineData("Reader-at-vasterbotten-1", "Reader-at-vasterbotten-1", "little more than a name")]
    [InlineData(Password, "three words in a line", "The two are not the same.")]
    public async Task The_form_shows_a_refusal_beside_its_field(string password, string again, string reason)
    {
        var answer = await (await OpenForm.At(_house.CreateClient(), $"/set-password/{await Link()}")).Send(("Password", password), ("Again", again));

        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(await Hash());
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_of_the_old_one()
    {
        var old = _house.Browser(Who.Reader);
        Assert.Equal(HttpStatusCode.OK, (await old.GetAsync($"/{House.Ours}")).StatusCode);

        await (await OpenForm.At(_house.CreateClient(), $"/set-password/{await Link()}")).Send(("Password", Password), ("Again", Password));

        Assert.Equal(HttpStatusCode.Redirect, (await old.GetAsync($"/{House.Ours}")).StatusCode);
    }

    [Fact]
    public async Task The_database_does_not_hold_the_token()
    {
        var token = await Link();

        var link = await _house.Db.PasswordLinks.SingleAsync();

        Assert.Equal(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)), link.Hash);
        Assert.Equal(43, token.Length); // 256 bits in letters of 6 bits.
    }

    public void Dispose() => _house.Dispose();

    private async Task<string> Link() =>
        (await _house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "reader@example.org" })).Try(out var token, out _) ? token : "";

    private Task<User> Reader() => _house.Db.Users.AsNoTracking().SingleAsync(u => u.Name == nameof(Who.Reader));

    private async Task<string?> Hash() => (await Reader()).PasswordHash;
}
