using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>The program is killed while many send in their answers, and started again .</summary>
public sealed class KilledAnswersTests
{
    private const int Clients = 32, AskedARound = 160;

    private static int Rounds => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? 100 : 20;

    [Fact]
    public async Task Killed_while_answers_come_in_it_loses_none_that_it_said_it_received_and_doubles_none()
    {
        using var database = FreshDatabase.Copy();
        using var house = new House(database: database);
        var asked = new AskedRound(house, AskedRound.Of(AskedRound.Ask("line", QuestionKind.ShortText)));
        var random = new Random(1);
        var answerers = new Dictionary<Guid, Answerer>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (respondent, token) in asked.AskMany(AskedARound)) answerers[respondent] = new(token, $"Svar åäö {respondent}", House.Ours);
            var before = answerers.Values.Where(a => a.IsReceived).ToHashSet();
            var waiting = new ConcurrentQueue<Answerer>(answerers.Values.Where(a => !a.IsReceived).OrderByDescending(a => a.IsReady));
            var (program, visitor) = await StartedProgram.Serving(database.Settings);
            using (program)
            using (visitor)
            {
                using var server = Answerer.At(visitor.BaseAddress!);
                using var stop = new CancellationTokenSource();
                var load = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => Answer(waiting, server, stop.Token))).ToList();
                // A program that has just begun is slow; the time runs from its first receipt.
                while (!waiting.IsEmpty && !answerers.Values.Any(a => a.IsReceived && !before.Contains(a))) await Task.Delay(5, CancellationToken.None);
                await Task.Delay(random.Next(1500), CancellationToken.None);
                program.Kill();
                await stop.CancelAsync();
                await Task.WhenAll(load);
            }
        }

        // Each who was not answered sends the same form again.
        var (last, first) = await StartedProgram.Serving(database.Settings);
        using (last)
        using (first)
        {
            using var server = Answerer.At(first.BaseAddress!);
            foreach (var answerer in answerers.Values.Where(a => a.IsReady && !a.IsReceived)) await answerer.Send(server, CancellationToken.None);
        }
        if (!FreshDatabase.IsPostgres) Assert.Equal("ok", (await house.Fresh().Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync()).Single());
        await StoredAnswers.Compare(house, answerers, "R-01", "kills while answers were sent in", Rounds);
    }

    private static async Task Answer(ConcurrentQueue<Answerer> waiting, HttpClient server, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && waiting.TryDequeue(out var answerer))
        {
            try
            {
                await answerer.Prepare(server, stop);
                await answerer.Send(server, stop);
            }
            catch (Exception error) when (error is HttpRequestException or OperationCanceledException or IOException)
            {
                // The program is gone in the middle: this one goes on in the next round.
            }
        }
    }
}
