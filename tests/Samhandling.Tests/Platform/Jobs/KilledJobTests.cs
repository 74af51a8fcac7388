using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Jobs;
using Samhandling.Studies;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Platform.Jobs;

/// <summary>The program is killed while it does a job, and started again.</summary>
public sealed class KilledJobTests
{
    private const int Persons = 400;

    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 30 : 2;

    [Fact]
    public async Task Killed_in_the_middle_of_an_import_it_leaves_all_or_nothing_and_ends_it_at_the_next_start()
    {
        var took = TimeSpan.Zero;
        var (nothing, random) = (0, new Random(14));
        for (var round = 0; round <= Rounds; round++)
        {
            using var database = FreshDatabase.Copy();
            using var house = new House(database: database);
            await CancelJobTests.Asked(house, Ties(round));
            // The first round is left alone, to see how long it takes.
            if (round == 0)
            {
                took = await Completed(house, database);
                continue;
            }

            var (program, browser) = await StartedProgram.Serving(database.Settings);
            using (program)
            using (browser)
            {
                await Task.Delay(took * random.NextDouble());
                program.Kill();
            }
            if (await Held(house) is var (studies, persons, drafts, _) && studies == 0)
            {
                nothing++;
                Assert.Equal((0, 1), (persons, drafts));
            }

            await Completed(house, database);
        }
        Trust.Figure("R-14", "kills in the middle of a job, all or nothing kept and ended after", Rounds);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Rounds} kills within {took.TotalMilliseconds:0} ms: {nothing} left nothing, {Rounds - nothing} left all.");
    }

    /// <summary>Starts the program and waits until the import has ended, well and whole.</summary>
    private static async Task<TimeSpan> Completed(House house, FreshDatabase database)
    {
        // As if a minute had gone by since the kill.
        await house.Db.Jobs.ExecuteUpdateAsync(j => j.SetProperty(p => p.LeasedUntil, DateTime.UnixEpoch));
        var (program, browser) = await StartedProgram.Serving(database.Settings);
        var began = Stopwatch.GetTimestamp();
        using (program)
        using (browser)
        {
            while (!program.HasEnded && (await Held(house)).State is JobState.Waiting or JobState.Running && Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(2)) await Task.Delay(20);
            Assert.Equal((1, Persons, 0, JobState.Done), await Held(house));
            return Stopwatch.GetElapsedTime(began);
        }
    }

    private static async Task<(int Studies, int Persons, int Drafts, JobState State)> Held(House house) => (
        await house.Db.NetworkStudies.CountAsync(),
        await house.Db.Set<NetworkPerson>().CountAsync(),
        await house.Db.Set<Samhandling.Studies.NetworkImports.ImportDraft>().CountAsync(),
        await house.Db.Jobs.AsNoTracking().Select(j => j.State).SingleAsync());

    private static byte[] Ties(int seed)
    {
        var (random, text) = (new Random(seed), new StringBuilder("from;to\n"));
        for (var i = 0; i < Persons; i++)
            foreach (var other in new[] { (i + 1) % Persons, random.Next(Persons), random.Next(Persons) }.Where(o => o != i).Distinct())
                text.Append(CultureInfo.InvariantCulture, $"P{i};P{other}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
