using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SignIn;

/// <summary>How often a password and a link may be guessed, over HTTP and from several places.</summary>
public sealed class SignInLimitsTests : IDisposable
{
    private const string Here = "192.0.2.1";
    private const string Elsewhere = "198.51.100.1";

    private readonly SetClock _clock = new();
    private readonly FastHashing _hashing = new();
    private readonly FreshDatabase _database = FreshDatabase.Copy();
    private readonly House _house;

    public SignInLimitsTests()
    {
        _house = new(Change, _database);
        foreach (var user in _house.Db.Users) user.PasswordHash = "right";
        _house.Db.SaveChanges();
    }

    [Fact]
    public async Task After_ten_wrong_tries_the_right_password_must_wait_there_and_not_elsewhere()
    {
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.OK, (await Try(Here, "reader", "wrong")).StatusCode);
        _clock.Now += TimeSpan.FromMinutes(5);

        var eleventh = await Try(Here, "Reader", "right");

        Assert.Equal(HttpStatusCode.TooManyRequests, eleventh.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(10), eleventh.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.Redirect, (await Try(Elsewhere, "reader", "right")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Try(Here, "analyst", "right")).StatusCode);
        _clock.Now += TimeSpan.FromMinutes(10);
        Assert.Equal(HttpStatusCode.Redirect, (await Try(Here, "reader", "right")).StatusCode);
    }

    [Fact]
    public async Task After_forty_wrong_tries_at_any_accounts_the_place_must_wait()
    {
        for (var i = 0; i < 40; i++) Assert.Equal(HttpStatusCode.OK, (await Try(Here, $"nobody-{i}", "wrong")).StatusCode);

        var next = await Try(Here, "reader", "right");

        Assert.Equal(HttpStatusCode.TooManyRequests, next.StatusCode);
        Assert.Equal(TimeSpan.FromHours(1), next.Headers.RetryAfter!.Delta);
        Assert.Equal("Too many tries", (await House.Read(next)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Right_tries_do_not_count()
    {
        for (var i = 0; i < 45; i++) Assert.Equal(HttpStatusCode.Redirect, (await Try(Here, "reader", "right")).StatusCode);
    }

    [Fact]
    public async Task A_household_of_IPv6_is_one_place_whatever_address_it_takes()
    {
        for (var i = 0; i < 10; i++) await Try($"2001:db8:1:2::{i + 1:x}", "reader", "wrong");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Try("2001:db8:1:2:ffff::1", "reader", "right")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Try("2001:db8:1:3::1", "reader", "right")).StatusCode);
    }

    [Fact]
    public async Task A_header_that_claims_another_place_changes_nothing()
    {
        for (var i = 0; i < 10; i++) await Try(Here, "reader", "wrong", claimed: $"203.0.113.{i}");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Try(Here, "reader", "right", claimed: "203.0.113.99")).StatusCode);
    }

    [Fact]
    public async Task Wrong_links_are_refused_after_ten_in_a_minute_and_a_right_one_does_not_count()
    {
        var browser = FromAddress.Browser(_house, Here);
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/set-password/wrong")).StatusCode);

        var next = await browser.GetAsync("/set-password/wrong");

        Assert.Equal(HttpStatusCode.TooManyRequests, next.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), next.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.NotFound, (await FromAddress.Browser(_house, Elsewhere).GetAsync("/set-password/wrong")).StatusCode);
    }

    [Fact]
    public async Task Another_instance_over_the_database_counts_on_as_after_a_restart()
    {
        for (var i = 0; i < 10; i++) await Try(Here, "reader", "wrong");
        using var another = new House(Change, _database);

        var answer = await (await OpenForm.At(FromAddress.Browser(another, Here), "/sign-in", "sign-in")).Send(("Email", "reader@example.org"), ("Password", "right"));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Theory]
    [InlineData("reader", "wrong")]
    [InlineData("nobody", "right")]
    [InlineData("disabled", "right")]
    public async Task Every_no_costs_one_hashing(string name, string password)
    {
        Assert.Equal(HttpStatusCode.OK, (await Try(Here, name, password)).StatusCode);

        Assert.Equal(1, _hashing.Checks);
    }

    [Fact]
    public async Task When_too_many_wait_for_their_turn_the_next_is_told_to_come_again()
    {
        var queue = _house.Services.GetRequiredService<HashingQueue>();
        var all = Enumerable.Range(0, HashingQueue.AtOnce + HashingQueue.Waiting).Select(_ => queue.Turn()).ToList();

        var answer = await Try(Here, "reader", "right");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(new RetryConditionHeaderValue(TimeSpan.FromSeconds(5)), answer.Headers.RetryAfter);
        Assert.Equal(0, _hashing.Checks);
        foreach (var turn in all) (await turn).Dispose();
        Assert.Equal(HttpStatusCode.Redirect, (await Try(Here, "reader", "right")).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private void Change(IServiceCollection services) =>
        services.AddSingleton<TimeProvider>(_clock).AddSingleton<IStartupFilter, FromAddress>().AddSingleton<IPasswordHasher<User>>(_hashing);

    private async Task<HttpResponseMessage> Try(string from, string name, string password, string? claimed = null)
    {
        var browser = FromAddress.Browser(_house, from);
        if (claimed is not null) browser.DefaultRequestHeaders.Add("X-Forwarded-For", claimed);
        return await (await OpenForm.At(browser, "/sign-in", "sign-in")).Send(("Email", $"{name}@example.org"), ("Password", password));
    }

    /// <summary>Keeps the password as it is, and counts how often one is checked.</summary>
    private sealed class FastHashing : IPasswordHasher<User>
    {
        private int _checks;

        public int Checks => _checks;

        public string HashPassword(User user, string password) => password;

        public PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _checks);
            return hashedPassword == providedPassword ? PasswordVerificationResult.Success : PasswordVerificationResult.Failed;
        }
    }
}
