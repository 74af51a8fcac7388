using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.SecondFactor;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SecondFactor;

public sealed class AddAuthenticatorTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AddAuthenticatorTests() => _house = _clock.House();

    [Fact]
    public async Task The_key_is_shown_as_picture_and_letters_and_the_right_code_ties_it()
    {
        var (browser, other) = (_house.Browser(Who.Reader), _house.Browser(Who.Reader));
        var page = await House.Read(await browser.GetAsync("/account/authenticator"));
        Assert.NotNull(page.QuerySelector("main svg"));
        var form = await OpenForm.At(browser, "/account/authenticator");
        var key = await KeyOf(form);

        var answer = await form.Send(("Code", OneTimeCode.At(key, OneTimeCode.StepAt(_clock.Now))));

        Assert.Equal(10, (await House.Read(answer)).QuerySelectorAll("#codes code").Length);
        Assert.Equal(key, (await _house.Db.Authenticators.SingleAsync()).Key);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task A_wrong_code_ties_nothing_and_the_key_stays()
    {
        var form = await OpenForm.At(_house.Browser(Who.Reader), "/account/authenticator");

        var page = await House.Read(await form.Send(("Code", "000000")));

        Assert.Contains("That is not the code of now.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Sealed(form), page.QuerySelector("input[name='Form.Sealed']")!.GetAttribute("value"));
        Assert.False(await _house.Db.Authenticators.AnyAsync());
    }

    [Fact]
    public async Task A_key_that_was_sealed_for_another_is_not_taken()
    {
        var anothers = Sealed(await OpenForm.At(_house.Browser(Who.Analyst), "/account/authenticator"));

        Assert.Null((await Own()).Open(anothers));
    }

    [Fact]
    public async Task A_second_app_is_refused()
    {
        await new Phone(_clock).Tie(_house);
        var form = await OpenForm.At(_house.Browser(Who.Reader), "/account/authenticator");

        var answer = await form.Send(("Code", OneTimeCode.At(await KeyOf(form), OneTimeCode.StepAt(_clock.Now))));

        Assert.Contains("has an app already", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(_house.Db.Authenticators);
    }

    public void Dispose() => _house.Dispose();

    private async Task<byte[]> KeyOf(OpenForm form) => (await Own()).Open(Sealed(form))!;

    private static string Sealed(OpenForm form) => form.Hidden.Single(h => h.Key == "Form.Sealed").Value;

    private Task<AddAuthenticator> Own() => Administration.Staff.As<AddAuthenticator>(_house, Who.Reader);
}
