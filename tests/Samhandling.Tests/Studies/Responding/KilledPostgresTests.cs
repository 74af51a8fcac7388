using System.Collections.Concurrent;
using Npgsql;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Commands;
using Samhandling.Tests.Platform.Data;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>PostgreSQL is killed, or stands still, while many send in their answers to a program that goes on .</summary>
public sealed class KilledPostgresTests
{
    private const int Clients = 16, AskedARound = 48;

    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 50 : 2;

    [Fact]
    public async Task Killed_under_the_program_it_loses_no_answer_that_was_said_to_be_received_and_the_program_goes_on_by_itself()
    {
        Assert.SkipUnless(FreshDatabase.IsPostgres, "Tried where the tests run on PostgreSQL.");
        using var database = await OwnPostgres.Begin();
        using var house = new House(database: database);
        var asked = new AskedRound(house, AskedRound.Of(AskedRound.Ask("line", QuestionKind.ShortText)));
        var random = new Random(2);
        var answerers = new Dictionary<Guid, Answerer>();
        var (program, visitor) = await StartedProgram.Serving(database.Settings);
        using var running = program;
        using var nobody = visitor;
        using var server = Answerer.At(visitor.BaseAddress!);
        for (var round = 0; round < Rounds; round++)
        {
            var here = asked.AskMany(AskedARound).ToDictionary(a => a.RespondentId, a => new Answerer(a.Token, $"Svar åäö {a.RespondentId}", House.Ours));
            foreach (var (respondent, answerer) in here) answerers[respondent] = answerer;
            var waiting = new ConcurrentQueue<Answerer>(here.Values);
            var load = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => Answer(waiting, server, program))).ToList();
            var (before, after) = (random.Next(1, AskedARound - Clients), random.Next(20));
            while (here.Values.Count(a => a.IsReceived) < before && !program.HasEnded) await Task.Delay(1, CancellationToken.None);
            await Task.Delay(after, CancellationToken.None);
            await Harm(database, random, round);
            await Task.WhenAll(load);
            Assert.False(program.HasEnded, program.Said);
            NpgsqlConnection.ClearPool(new(database.Settings.Postgres));
        }
        Assert.True(answerers.Values.Sum(a => a.Later) > 0, "Nobody met a PostgreSQL that was away: nothing was tried.");
        await StoredAnswers.Compare(house, answerers, "R-02", "times that PostgreSQL was killed or stood still while answers were sent in", Rounds);
    }

    private static async Task Harm(OwnPostgres database, Random random, int round)
    {
        switch (round % 3)
        {
            case 0: await database.KillBackend(random); break;
            case 1: await database.KillPostmaster(); break;
            default: await database.StandStill(TimeSpan.FromSeconds(2)); return;
        }
        await database.Start();
    }

    // Each goes on until the receipt is there, as one does who is told to try again.
    private static async Task Answer(ConcurrentQueue<Answerer> waiting, HttpClient server, StartedProgram program)
    {
        while (waiting.TryDequeue(out var answerer))
            while (!answerer.IsReceived && !program.HasEnded)
            {
                try
                {
                    await answerer.Prepare(server, CancellationToken.None);
                    await answerer.Send(server, CancellationToken.None);
                }
                catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
                {
                    // The page was not there just now.
                }
                if (!answerer.IsReceived) await Task.Delay(50);
            }
    }
}
