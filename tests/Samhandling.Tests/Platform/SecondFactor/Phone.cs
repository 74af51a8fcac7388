using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.SecondFactor;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SecondFactor;

/// <summary>A telephone with an authenticator app, for the reader of a house.</summary>
public sealed class Phone(SetClock clock)
{
    public const string Password = "three words in a row";

    public byte[] Key { get; set; } = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

    public string Code => OneTimeCode.At(Key, OneTimeCode.StepAt(clock.Now));

    /// <summary>Ties the app to the reader, who has the password above.</summary>
    public async Task<string[]> Tie(House house)
    {
        var reader = await house.Db.Users.SingleAsync(u => u.Name == nameof(Who.Reader));
        reader.PasswordHash = await house.Get<PasswordHashing>().Hash(Password);
        var app = new Authenticator { UserId = reader.Id, Key = Key };
        var codes = app.MakeRecoveryCodes();
        house.Db.Authenticators.Add(app);
        await house.Db.SaveChangesAsync();
        return codes;
    }

    /// <summary>A browser in which the reader gave the password.</summary>
    public static async Task<HttpClient> GavePassword(House house, HttpClient? with = null)
    {
        var browser = with ?? house.CreateClient();
        var answer = await (await OpenForm.At(browser, "/sign-in", "sign-in")).Send(("Email", "reader@example.org"), ("Password", Password));
        Assert.Equal("/second-factor", answer.Headers.Location!.AbsolutePath);
        return browser;
    }
}
