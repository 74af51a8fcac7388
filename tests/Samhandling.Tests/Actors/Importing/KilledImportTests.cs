using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Actors.Importing;

/// <summary>The program is killed while it imports a list of actors, and started again.</summary>
public sealed class KilledImportTests
{
    private const int Rows = 500;

    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 30 : 1;

    [Fact]
    public async Task Killed_in_the_middle_of_an_import_it_leaves_all_or_nothing_and_its_pages_say_which()
    {
        var took = TimeSpan.Zero;
        var (nothing, random) = (0, new Random(19));
        for (var round = 0; round <= Rounds; round++)
        {
            using var database = FreshDatabase.Copy();
            using var house = new House(database: database);
            var list = Listed.Headings + string.Concat(Enumerable.Range(0, Rows).Select(i => $"Person {i};Kommun {i % 50};Chef;;p{i}@example.org;\n"));
            var address = (await (await OpenForm.At(house, "actors/import")).Send(("Pasted", list))).Headers.Location!.AbsolutePath;

            var (program, browser) = await Serving(house);
            using (program)
            using (browser)
            {
                var form = await OpenForm.At(browser, address);
                var began = Stopwatch.GetTimestamp();
                var answer = form.SendPlain(("Then", "import"));
                // The first round is left alone, to see how long it takes.
                if (round == 0)
                {
                    Assert.EndsWith("/deeds", (await answer).RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
                    took = Stopwatch.GetElapsedTime(began);
                }
                else
                {
                    await Task.Delay(took * random.NextDouble());
                    program.Kill();
                    // Whether the answer came before the kill is chance.
                    await answer.ContinueWith(_ => { }, TaskScheduler.Default);
                }
            }

            if (!await SaysTheTruth(house, address)) nothing++;
        }
        Trust.Figure("R-19", "kills in the middle of an import of actors, all or nothing kept and told so", Rounds);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Rounds} kills within {took.TotalMilliseconds:0} ms: {nothing} left nothing, {Rounds - nothing} left all.");
    }

    /// <summary>Starts the program again and looks at its pages. Whether all came in.</summary>
    private static async Task<bool> SaysTheTruth(House house, string address)
    {
        var db = house.Fresh();
        var (persons, acts, organisations, deeds, drafts) = (await db.Persons.CountAsync(), await db.Engagements.CountAsync(), await db.Organisations.CountAsync(), await db.Deeds.CountAsync(), await db.ActorDrafts.CountAsync());
        var isIn = persons > 0;
        Assert.Equal(isIn ? (Rows, Rows, 50, 1, 0) : (0, 0, 0, 0, 1), (persons, acts, organisations, deeds, drafts));

        var (program, browser) = await Serving(house);
        using (program)
        using (browser)
        {
            var preview = await browser.GetAsync(address);
            Assert.Equal(isIn ? HttpStatusCode.NotFound : HttpStatusCode.OK, preview.StatusCode);
            if (!isIn) Assert.Equal($"{Rows} of {Rows} rows can be read in", (await House.Read(preview)).QuerySelector("h1")!.TextContent);
            var done = await new HtmlParser().ParseDocumentAsync(await browser.GetStringAsync($"/{House.Ours}/deeds"));
            Assert.Equal(isIn ? 1 : 0, done.QuerySelectorAll("main tbody tr").Length);
            var found = await new HtmlParser().ParseDocumentAsync(await browser.GetStringAsync($"/{House.Ours}/persons?q=Person+217"));
            Assert.Equal(isIn ? 1 : 0, found.QuerySelectorAll("main tbody tr").Length);
        }
        return isIn;
    }

    private static async Task<(StartedProgram, HttpClient)> Serving(House house)
    {
        var (program, browser) = await StartedProgram.Serving(house.Settings);
        browser.DefaultRequestHeaders.Add("Cookie", $"{VisitorCookie.NameOn(https: false)}={house.Cookie(Who.Coordinator)}");
        return (program, browser);
    }
}
