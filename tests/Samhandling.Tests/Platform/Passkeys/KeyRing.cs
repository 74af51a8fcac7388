using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samhandling.Platform.Data;
using Samhandling.Platform.Passkeys;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform.Browsing;

namespace Samhandling.Tests.Platform.Passkeys;

/// <summary>Passkeys in a real browser, held by a device that the browser imitates.</summary>
internal sealed class KeyRing(IPage page, ICDPSession device, string id)
{
    public IPage Page => page;

    /// <summary>A browser with such a device, in which that visitor is signed in. The name matters: a key belongs to "localhost".</summary>
    public static async Task<KeyRing> Open(Chromium chromium, Who who, bool canVerify = true)
    {
        var page = await chromium.Open(who, "en", host: "localhost");
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        var added = await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new JsonObject
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = canVerify,
                ["isUserVerified"] = canVerify,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return new(page, device, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    public Task KnowsItsHolder(bool isVerified) =>
        device.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = id, ["isUserVerified"] = isVerified });

    /// <summary>Adds a key to the visitor's account as a visitor does.</summary>
    public async Task Add(string name = "My telephone")
    {
        await page.GotoAsync("/account/passkeys/add");
        await page.FillAsync("#name", name);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync("**/account");
    }

    /// <summary>Signs out and goes where one signs in.</summary>
    public async Task SignOut()
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in");
    }

    public async Task SignIn() => await page.ClickAsync("form[data-passkey] button");

    /// <summary>What the browser would send, without sending it.</summary>
    public async Task<(string Sealed, string Credential)> Answer()
    {
        await page.EvaluateAsync("() => { HTMLFormElement.prototype.submit = function () { this.dataset.answered = 'yes'; }; }");
        await page.ClickAsync("form[data-passkey] button[type=submit]");
        await page.WaitForSelectorAsync("form[data-answered]", new() { State = WaitForSelectorState.Attached });
        return (await page.EvalOnSelectorAsync<string>("form[data-passkey] [name='Form.Sealed']", "field => field.value"), await page.EvalOnSelectorAsync<string>("form[data-passkey] [name='Form.Credential']", "field => field.value"));
    }

    /// <summary>Sends what a browser answered, from another browser in which that visitor is signed in.</summary>
    public static async Task<HttpResponseMessage> Send(House house, Who who, string address, string form, params IEnumerable<(string Name, string Value)> fields)
    {
        var browser = house.CreateClient();
        browser.BaseAddress = new UriBuilder(browser.BaseAddress!) { Host = "localhost" }.Uri;
        browser.DefaultRequestHeaders.Add("Origin", browser.BaseAddress.GetLeftPart(UriPartial.Authority));
        if (who is not Who.Anonymous) browser.DefaultRequestHeaders.Add("Cookie", $"{VisitorCookie.NameOn(https: false)}={house.Cookie(who)}");
        return await (await OpenForm.At(browser, address, form)).With(fields);
    }

    /// <summary>A key that no device holds.</summary>
    public static async Task<Guid> Put(House house, Who who)
    {
        var db = house.AtTheMachine().GetRequiredService<SamhandlingDb>();
        var user = await db.Users.SingleAsync(u => u.Name == who.ToString());
        var passkey = Passkey.Of(user.Id, "My telephone", new(Guid.NewGuid().ToByteArray(), [1], DateTimeOffset.UnixEpoch, 0, ["internal"], isUserVerified: true, isBackupEligible: false, isBackedUp: false, [], []));
        db.Passkeys.Add(passkey);
        await db.SaveChangesAsync();
        return passkey.Id;
    }
}
