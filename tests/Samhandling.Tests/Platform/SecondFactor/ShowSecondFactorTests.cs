using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SecondFactor;

public sealed class ShowSecondFactorTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly Phone _phone;

    public ShowSecondFactorTests() => (_house, _phone) = (_clock.House(), new(_clock));

    [Fact]
    public async Task The_password_alone_opens_nothing_and_the_code_lets_in()
    {
        await _phone.Tie(_house);
        var browser = await Phone.GavePassword(_house);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await Show(browser, _phone.Code)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        await _phone.Tie(_house);
        await Show(await Phone.GavePassword(_house), _phone.Code);
        var second = await Phone.GavePassword(_house);

        var answer = await Show(second, _phone.Code);

        Assert.Contains("Each code works once", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        _clock.Now += TimeSpan.FromSeconds(30);
        Assert.Equal(HttpStatusCode.Redirect, (await Show(second, _phone.Code)).StatusCode);
    }

    [Fact]
    public async Task A_code_for_when_the_app_is_lost_works_once_however_it_is_written()
    {
        var codes = await _phone.Tie(_house);
        Assert.Equal(10, codes.Distinct().Count());

        Assert.Equal(HttpStatusCode.Redirect, (await Show(await Phone.GavePassword(_house), codes[3].ToLowerInvariant().Replace('-', ' '))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Show(await Phone.GavePassword(_house), codes[3])).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Show(await Phone.GavePassword(_house), codes[4])).StatusCode);
    }

    [Fact]
    public async Task A_link_for_a_new_password_does_not_go_past_it()
    {
        await _phone.Tie(_house);
        Assert.True((await _house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "reader@example.org" })).Try(out var token, out _));
        var browser = _house.CreateClient();

        var answer = await (await OpenForm.At(browser, PasswordLink.PathOf(token))).Send(("Password", "another three words"), ("Again", "another three words"));

        Assert.Equal("/second-factor", answer.Headers.Location!.AbsolutePath);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task After_ten_wrong_codes_the_right_one_must_wait_where_they_were_tried()
    {
        await _phone.Tie(_house);
        var browser = await Phone.GavePassword(_house);
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.OK, (await Show(browser, "000000")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Show(await Phone.GavePassword(_house), _phone.Code)).StatusCode);
    }

    [Fact]
    public async Task One_who_guesses_codes_does_not_hold_the_owner_off()
    {
        using var house = _clock.House(services => services.AddSingleton<IStartupFilter, FromAddress>());
        await _phone.Tie(house);
        var guesser = await Phone.GavePassword(house, FromAddress.Browser(house, "192.0.2.1"));
        for (var i = 0; i < 11; i++) await Show(guesser, "000000");

        var owner = await Phone.GavePassword(house, FromAddress.Browser(house, "198.51.100.1"));

        Assert.Equal(HttpStatusCode.Redirect, (await Show(owner, _phone.Code)).StatusCode);
    }

    [Fact]
    public async Task Who_guesses_from_many_places_soon_guesses_in_vain_and_the_owner_has_three_ways_in()
    {
        using var house = _clock.House(services => services.AddSingleton<IStartupFilter, FromAddress>());
        var kept = await _phone.Tie(house);
        for (var place = 1; place <= 2; place++)
        {
            var guesser = await From($"192.0.2.{place}");
            for (var i = 0; i < 10; i++) Assert.Contains("not the code of now", await Told(guesser, "000000"), StringComparison.Ordinal);
        }

        Assert.Contains("Too many wrong codes", await Told(await From("192.0.2.3"), _phone.Code), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Show(await From("198.51.100.1"), kept[0])).StatusCode);

        _clock.Now += TimeSpan.FromHours(1);
        Assert.Equal(HttpStatusCode.Redirect, (await Show(await From("198.51.100.1"), _phone.Code)).StatusCode);

        for (var place = 1; place <= 2; place++)
        {
            var guesser = await From($"203.0.113.{place}");
            for (var i = 0; i < 10; i++) await Show(guesser, "000000");
        }
        _clock.Now += TimeSpan.FromMinutes(1);
        Assert.Contains("Too many wrong codes", await Told(await From("198.51.100.1"), _phone.Code), StringComparison.Ordinal);
        Assert.True((await house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "reader@example.org" })).Try(out var token, out _));
        var owner = FromAddress.Browser(house, "198.51.100.1");
        await (await OpenForm.At(owner, PasswordLink.PathOf(token))).Send(("Password", "another three words"), ("Again", "another three words"));
        Assert.Equal(HttpStatusCode.Redirect, (await Show(owner, _phone.Code)).StatusCode);

        Task<HttpClient> From(string address) => Phone.GavePassword(house, FromAddress.Browser(house, address));
        static async Task<string> Told(HttpClient browser, string code) => await (await Show(browser, code)).Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task Right_codes_do_not_count()
    {
        await _phone.Tie(_house);
        for (var i = 0; i < 11; i++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await Show(await Phone.GavePassword(_house), _phone.Code)).StatusCode);
            _clock.Now += TimeSpan.FromSeconds(30);
        }
    }

    [Fact]
    public async Task Who_waits_too_long_gives_the_password_again()
    {
        await _phone.Tie(_house);
        var browser = await Phone.GavePassword(_house);
        _clock.Now += TimeSpan.FromMinutes(10);

        Assert.Equal("/sign-in", (await browser.GetAsync("/second-factor")).Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Who_gave_no_password_is_asked_for_no_code() => Assert.Equal("/sign-in", (await _house.CreateClient().GetAsync("/second-factor")).Headers.Location!.AbsolutePath);

    public void Dispose() => _house.Dispose();

    private static async Task<HttpResponseMessage> Show(HttpClient browser, string code) => await (await OpenForm.At(browser, "/second-factor")).Send(("Code", code));
}
