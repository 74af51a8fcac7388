namespace Samhandling.Tests.Platform.Browsing;

/// <summary>What app.js adds to pages that work without it.</summary>
[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class ScriptTests(Chromium chromium)
{
    [Fact]
    public async Task What_was_wrong_with_a_form_is_read_first()
    {
        var page = await chromium.Open(Who.Anonymous, "en");
        await page.GotoAsync("/sign-in");

        await page.ClickAsync("main button[type=submit]");

        await page.WaitForSelectorAsync(".message.bad");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.message.bad')"));
        await page.ClickAsync(".message.bad a");
        Assert.Equal("email", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task The_menu_closes_on_escape_and_gives_the_focus_back()
    {
        var page = await chromium.Open(Who.Reader, "en", width: 390);
        await page.GotoAsync($"/{House.Ours}");
        await page.ClickAsync("details.menu summary");
        Assert.True(await page.IsVisibleAsync("details.menu nav.loop"));

        await page.Keyboard.PressAsync("Escape");

        Assert.False(await page.IsVisibleAsync("details.menu nav.loop"));
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('details.menu summary')"));
    }

    [Fact]
    public async Task Someone_signs_in_with_the_keyboard_alone()
    {
        var link = Samples.Addresses(chromium.House, Routes.Of(chromium.House).Where(r => r.RoutePattern.RawText == "/set-password/{Token}")).Values.Single();
        var page = await chromium.Open(Who.Anonymous, "en");
        await page.GotoAsync(link);

        await page.FocusAsync("#password");
        await page.Keyboard.TypeAsync("three words in a row");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("three words in a row");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync($"**/{House.Ours}");
        Assert.Equal(House.Ours, await page.TextContentAsync("h1"));
    }
}
