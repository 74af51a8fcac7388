using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Browsing;

namespace Samhandling.Tests.Cooperation.Minutes;

/// <summary>The minutes of a whole meeting in a real browser, by the keyboard alone.</summary>
[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class KeyboardTests(Chromium chromium)
{
    private const int Points = 10;

    private static readonly string[] s_said = ["! Vi tar nästa steg", "+ Kolla lokalen", "Genomgång av läget."];

    private int _keys, _signs;

    [Fact]
    public async Task Minutes_of_ten_points_are_written_and_approved_without_a_mouse_and_no_line_is_lost_or_glued_to_another()
    {
        var meeting = chromium.House.Meeting($"Tangentbord {Guid.NewGuid():N}", points: [.. Enumerable.Range(1, Points).Select(i => $"Punkt {i}")]);
        var page = await chromium.Open(Who.Coordinator, "en");
        await page.GotoAsync($"/{House.Ours}/meetings/{meeting.Id}/minutes");
        var begun = Stopwatch.GetTimestamp();

        for (var point = 1; point <= Points; point++)
        {
            await page.WaitForURLAsync(point == 1 ? "**/minutes" : $"**/minutes?point={point}#text");
            await page.WaitForSelectorAsync("#text:focus");
            foreach (var line in s_said)
            {
                await page.Keyboard.TypeAsync($"{line} {point}");
                _signs += line.Length + 2;
                await Press(page, "Enter");
            }
            // As long as it takes to look up: what is kept is shown.
            await page.WaitForSelectorAsync($"form.written .lines > li:nth-child({s_said.Length})");
            if (point < Points) await Follow(page, "#next-point", "Tab");
        }
        await Follow(page, "main a[href$='/lock']", "Shift+Tab");
        await page.WaitForURLAsync("**/lock");
        await Follow(page, "main form button[type=submit]", "Tab");
        await page.WaitForURLAsync($"**/meetings/{meeting.Id}");

        var took = Stopwatch.GetElapsedTime(begun);
        var db = chromium.House.Fresh();
        var lines = await db.MinutesLines.Include(l => l.Point).Where(l => l.Point!.MeetingId == meeting.Id).ToListAsync();
        Assert.Equal(Enumerable.Range(1, Points).SelectMany(i => s_said.Select(said => (i, $"{LineMarks.Read(said).Words} {i}"))), lines.OrderBy(l => l.Point!.Number).ThenBy(l => l.Number).ThenBy(l => l.Id).Select(l => (l.Point!.Number, l.Text)));
        Assert.NotNull((await db.Meetings.SingleAsync(m => m.Id == meeting.Id)).LockedAt);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{Points} points, {lines.Count} lines: {_keys} keys besides {_signs} of text, {took.TotalSeconds:0.0} s at a machine's pace."));
        // Enter for each line, three keys to the next point, and a page's length back to its head.
        Assert.InRange(_keys, lines.Count + (3 * (Points - 1)), 140);
    }

    private async Task Press(IPage page, string key)
    {
        await page.Keyboard.PressAsync(key);
        _keys++;
    }

    private async Task Follow(IPage page, string where, string step)
    {
        for (var steps = 0; steps < 60 && !await page.EvaluateAsync<bool>($"document.activeElement.matches(\"{where}\")"); steps++) await Press(page, step);
        Assert.True(await page.EvaluateAsync<bool>($"document.activeElement.matches(\"{where}\")"), $"{where} is not reached by {step}.");
        await Press(page, "Enter");
    }
}
