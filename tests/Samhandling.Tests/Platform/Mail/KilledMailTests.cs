using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Platform.Mail;

/// <summary>The program is killed while it sends letters, and started again.</summary>
public sealed class KilledMailTests
{
    private const int Letters = 200;

    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 100 : 2;

    [Fact]
    public async Task Killed_while_sending_it_loses_no_letter_and_doubles_at_most_one_a_kill()
    {
        using var sink = new MailSink();
        using var database = FreshDatabase.Copy();
        using var house = new House(database: database);
        for (var i = 0; i < Letters; i++) await house.Get<Outbox>().Add(new($"p{i}@example.org", "Hello", "Hello"));
        await house.Db.SaveAsync<int>(1);
        var settings = database.Settings with { Smtp = sink.Address };
        var random = new Random(13);

        for (var round = 1; round <= Rounds; round++)
        {
            var (program, browser) = await StartedProgram.Serving(settings);
            using (program)
            using (browser)
            {
                // Killed between one letter and another, wherever that is; never after the last.
                await Until(() => sink.Taken.Count >= Letters * round / (Rounds + 1));
                await Task.Delay(random.Next(10));
                program.Kill();
            }
            // As if the pause had gone by.
            await house.Db.OutgoingMails.Where(m => m.State == MailState.Waiting).ExecuteUpdateAsync(m => m.SetProperty(p => p.NextTryAt, DateTime.UnixEpoch));
        }
        var (last, visitor) = await StartedProgram.Serving(settings);
        using (last)
        using (visitor)
            await Until(() => !house.Db.OutgoingMails.Any(m => m.State == MailState.Waiting));

        var ids = sink.Taken.Select(MessageId).ToList();
        Assert.Equal(Letters, ids.Distinct().Count());
        Assert.InRange(ids.Count - Letters, 0, Rounds);
        Trust.Figure("R-13", "kills while letters were sent", Rounds);
        Trust.Figure("R-13", "letters lost", Letters - ids.Distinct().Count());
        Trust.Figure("R-13", "letters sent twice, under the same Message-ID", ids.Count - Letters);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Rounds} kills: 0 of {Letters} lost, {ids.Count - Letters} twice.");
    }

    public static string MessageId(string letter) => letter.Split('\n').Single(line => line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase)).Trim();

    private static async Task Until(Func<bool> isSo)
    {
        var began = Stopwatch.GetTimestamp();
        while (!isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(2), "Nothing came within two minutes.");
            await Task.Delay(5);
        }
    }
}
