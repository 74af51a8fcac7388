using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.Sessions;

public sealed class SessionTests : IDisposable
{
    private const string Password = "three words in a row";

    private readonly SetClock _clock = new();
    private readonly House _house;

    public SessionTests() => _house = _clock.House();

    [Fact]
    public async Task The_cookie_holds_256_random_bits_and_the_database_their_hash()
    {
        var secret = await SignIn(_house.CreateClient());

        var session = await _house.Db.Sessions.AsNoTracking().SingleAsync();
        Assert.Equal(43, secret.Length); // 256 bits in letters of 6 bits.
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)), session.Hash);
    }

    [Fact]
    public async Task Signing_in_anew_gives_a_new_secret_and_ends_the_old_one()
    {
        var browser = _house.CreateClient();
        var first = await SignIn(browser);

        var second = await SignIn(browser);

        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.Redirect, await Open(first));
        Assert.Equal(HttpStatusCode.OK, await Open(second));
    }

    [Theory]
    [InlineData(Who.Reader, 8 * 60)]
    [InlineData(Who.Operator, 30)]
    public async Task One_that_is_not_used_ends(Who who, int minutes)
    {
        var (kept, left) = (_house.Browser(who), _house.Browser(who));

        _clock.Now += TimeSpan.FromMinutes(minutes) - TimeSpan.FromTicks(1);
        Assert.Equal(HttpStatusCode.OK, (await kept.GetAsync("/account")).StatusCode);
        _clock.Now += TimeSpan.FromTicks(1);

        Assert.Equal(HttpStatusCode.OK, (await kept.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await left.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task However_busy_it_ends_after_twelve_hours()
    {
        var browser = _house.Browser(Who.Reader);

        for (var hour = 0; hour < 12; hour++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);
            _clock.Now += TimeSpan.FromHours(1);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task That_it_is_used_is_written_down_once_a_minute_at_most()
    {
        var browser = _house.Browser(Who.Reader);
        var begun = _clock.Now.UtcDateTime;

        _clock.Now += TimeSpan.FromSeconds(59);
        await browser.GetAsync("/account");
        Assert.Equal(begun, await Seen());
        _clock.Now += TimeSpan.FromSeconds(1);
        await browser.GetAsync("/account");
        Assert.Equal(_clock.Now.UtcDateTime, await Seen());
    }

    [Fact]
    public async Task Signing_out_ends_it_for_who_kept_the_cookie_too()
    {
        var secret = _house.Cookie(Who.Reader);
        var browser = With(secret);

        await (await OpenForm.At(browser, "/account", "sign-out")).Send();

        Assert.Equal(HttpStatusCode.Redirect, await Open(secret));
    }

    [Fact]
    public async Task A_user_who_signs_out_everywhere_is_signed_in_nowhere()
    {
        var (one, two) = (_house.Browser(Who.Reader), _house.Browser(Who.Reader));

        await _house.Change(Who.Reader, user => user.SignsOutEverywhere());

        Assert.Equal(HttpStatusCode.Redirect, (await one.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await two.GetAsync("/account")).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("made-up")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_secret_that_nobody_was_given_opens_nothing(string secret) => Assert.Equal(HttpStatusCode.Redirect, await Open(secret));

    [Fact]
    public async Task A_form_lives_on_when_its_writer_signs_in_anew()
    {
        var browser = _house.CreateClient();
        await SignIn(browser);
        var form = await OpenForm.At(browser, "/account", "end-sessions");

        await SignIn(browser);

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send()).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private async Task<string> SignIn(HttpClient browser)
    {
        var hash = _house.Get<IPasswordHasher<User>>().HashPassword(null!, Password);
        await _house.Change(Who.Reader, user => user.PasswordHash = hash);
        var answer = await (await OpenForm.At(browser, "/sign-in", "sign-in")).Send(("Email", "reader@example.org"), ("Password", Password));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-visitor=", StringComparison.Ordinal));
        return cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..cookie.IndexOf(';', StringComparison.Ordinal)];
    }

    private HttpClient With(string secret)
    {
        var browser = _house.CreateClient();
        browser.DefaultRequestHeaders.Add("Cookie", $"{VisitorCookie.NameOn(https: true)}={secret}");
        return browser;
    }

    private async Task<HttpStatusCode> Open(string secret) => (await With(secret).GetAsync("/account")).StatusCode;

    private async Task<DateTime> Seen() => (await _house.Db.Sessions.AsNoTracking().SingleAsync()).SeenAt;
}
