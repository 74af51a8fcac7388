using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Browsing;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>What answer.js adds to a page of questions.</summary>
[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class SavingItselfTests(Chromium chromium)
{
    [Fact]
    public async Task Who_goes_on_while_the_page_saves_itself_is_not_told_of_another_tab()
    {
        var round = new AskedRound(chromium.House, AskedRound.Of(AskedRound.Ask("line", QuestionKind.ShortText)));
        var page = await chromium.Open(Who.Anonymous, "en");
        await page.GotoAsync($"/{House.Ours}/respond/{round.Ask().Token}");
        await page.GotoAsync($"{round.Address}/1");
        var (saved, told) = (new TaskCompletionSource(), new TaskCompletionSource());
        // The server has saved, and its answer is on its way.
        await page.RouteAsync("**/1", async route =>
        {
            if (route.Request.Method != "POST" || saved.Task.IsCompleted)
            {
                await route.ContinueAsync();
                return;
            }
            var answer = await route.FetchAsync();
            saved.SetResult();
            await told.Task;
            await route.FulfillAsync(new() { Response = answer });
        });

        await page.FillAsync("[name=q-line]", "begun");
        await saved.Task;
        await page.FillAsync("[name=q-line]", "begun and ended");
        await page.ClickAsync("button[value=next]");
        told.SetResult();

        await page.WaitForURLAsync($"**{round.Address}/check");
        Assert.Contains("begun and ended", await page.TextContentAsync(".answers"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
