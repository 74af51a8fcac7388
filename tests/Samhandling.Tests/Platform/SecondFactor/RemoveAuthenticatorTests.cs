using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SecondFactor;

public sealed class RemoveAuthenticatorTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RemoveAuthenticatorTests() => _house = _clock.House();

    [Theory]
    [InlineData(Phone.Password, HttpStatusCode.Redirect, false)]
    [InlineData("not the password", HttpStatusCode.OK, true)]
    public async Task The_password_parts_the_app_from_the_account(string password, HttpStatusCode status, bool isThere)
    {
        await new Phone(_clock).Tie(_house);

        var answer = await (await OpenForm.At(_house.Browser(Who.Reader), "/account/authenticator/remove")).Send(("Password", password));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(isThere, await _house.Db.Authenticators.AnyAsync());
    }

    [Fact]
    public async Task After_ten_wrong_passwords_one_must_wait()
    {
        await new Phone(_clock).Tie(_house);
        var form = await OpenForm.At(_house.Browser(Who.Reader), "/account/authenticator/remove");
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.OK, (await form.Send(("Password", "wrong"))).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await form.Send(("Password", Phone.Password))).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
