using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SignIn;

public sealed class SignInByPasswordTests : IDisposable
{
    private const string Password = "three words in a row";

    private readonly House _house = new();

    public SignInByPasswordTests()
    {
        var hash = _house.Get<IPasswordHasher<User>>().HashPassword(null!, Password);
        foreach (var user in _house.Db.Users) user.PasswordHash = hash;
        _house.Db.SaveChanges();
    }

    [Fact]
    public async Task The_right_password_lets_in_and_leads_to_where_one_was_going()
    {
        var browser = _house.CreateClient();

        var answer = await (await OpenForm.At(browser, $"/sign-in?to=%2F{House.Ours}", "sign-in")).Send(("Email", "coordinator@example.org"), ("Password", Password));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/{House.Ours}", answer.Headers.Location!.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/{House.Ours}")).StatusCode);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("__Host-visitor=", StringComparison.Ordinal)
            && c.Contains("secure", StringComparison.Ordinal) && c.Contains("httponly", StringComparison.Ordinal) && c.Contains("samesite=lax", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_plain_http_the_cookie_has_a_name_that_browsers_take()
    {
        using var browser = _house.CreateClient(new() { BaseAddress = new("http://localhost"), AllowAutoRedirect = false });

        await (await OpenForm.At(browser, "/sign-in", "sign-in")).Send(("Email", "coordinator@example.org"), ("Password", Password));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/{House.Ours}")).StatusCode);
    }

    [Theory]
    [InlineData("https%3A%2F%2Fevil.example")]
    [InlineData("%2F%2Fevil.example")]
    [InlineData("%2F%5Cevil.example")]
    public async Task Nobody_is_led_out_of_here(string to)
    {
        var answer = await (await OpenForm.At(_house.CreateClient(), $"/sign-in?to={to}", "sign-in")).Send(("Email", "coordinator@example.org"), ("Password", Password));

        Assert.Equal("https://localhost/", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("coordinator@example.org", "another password")]
    [InlineData("nobody@example.org", Password)]
    [InlineData("disabled@example.org", Password)]
    public async Task Every_no_sounds_the_same(string email, string password)
    {
        var browser = _house.CreateClient();

        var answer = await (await OpenForm.At(browser, "/sign-in", "sign-in")).Send(("Email", email), ("Password", password));

        Assert.Contains("The address and the password do not go together.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync($"/{House.Ours}")).StatusCode);
    }

    [Fact]
    public async Task The_form_asks_for_what_is_not_filled_in()
    {
        var answer = await (await OpenForm.At(_house.CreateClient(), "/sign-in", "sign-in")).Send();

        var page = await House.Read(answer);
        Assert.Equal([("#email", "E-mail: Fill this in."), ("#password", "Password: Fill this in.")], page.QuerySelectorAll(".message.bad a").Select(a => (a.GetAttribute("href"), a.TextContent)));
        Assert.Equal("email-error", page.QuerySelector("#email")!.GetAttribute("aria-describedby"));
        Assert.Equal("true", page.QuerySelector("#email")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public void A_password_is_hashed_at_least_210_000_times()
    {
        var hash = Convert.FromBase64String(_house.Get<IPasswordHasher<User>>().HashPassword(null!, Password));

        // Identity's format 1: a byte of version, then two numbers of four bytes, of which the second is the rounds.
        Assert.InRange(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)), 210_000u, uint.MaxValue);
    }

    public void Dispose() => _house.Dispose();
}
