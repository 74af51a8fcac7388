using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.Data;

public sealed class RestartTests
{
    private const int Forms = 100;

    [Fact]
    public async Task A_form_is_taken_by_another_instance_than_drew_it_and_after_the_keys_have_changed()
    {
        using var database = FreshDatabase.Copy();
        using var before = new House(database: database);
        var drawn = new List<Drawn>();
        for (var i = 0; i < Forms; i++)
        {
            if (i == Forms / 2) before.Services.GetRequiredService<IKeyManager>().CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90));
            drawn.Add(await Draw(before));
        }

        using var after = new House(database: database);
        using var browser = after.CreateClient(new() { HandleCookies = false, AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        foreach (var form in drawn)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/account") { Content = new FormUrlEncodedContent(form.Fields) };
            request.Headers.Add("Cookie", form.Cookies);
            Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(request)).StatusCode);
        }
        Trust.Figure("R-07", "forms drawn before a restart or a change of keys, all taken after it", drawn.Count);
    }

    /// <summary>The form to sign out with, as a browser has it that stays while the instance goes.</summary>
    private static async Task<Drawn> Draw(House house)
    {
        using var browser = house.CreateClient(new() { HandleCookies = false, BaseAddress = new("https://localhost") });
        var signedIn = $"{VisitorCookie.NameOn(https: true)}={house.Cookie(Who.Coordinator)}";
        browser.DefaultRequestHeaders.Add("Cookie", signedIn);
        var answer = await browser.GetAsync("/account");
        var cookies = answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]);
        var hidden = (await House.Read(answer)).QuerySelectorAll("form[method=post]:has(input[value=sign-out]) input[type=hidden]");
        return new(string.Join("; ", cookies.Prepend(signedIn)), [.. hidden.Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))]);
    }

    private sealed record Drawn(string Cookies, IReadOnlyList<KeyValuePair<string, string>> Fields);
}
