using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Responding;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>How many can send in at one time (P-02, P-04). Measured only when asked for: SAMHANDLING_MEASURE=1.</summary>
public sealed class AnsweringLoadTests
{
    private static readonly TimeSpan s_again = TimeSpan.FromSeconds(1);

    /// <param name="name">The row of the catalogue.</param>
    /// <param name="from">Sendings a second at first.</param>
    /// <param name="to">Sendings a second in the end.</param>
    /// <param name="rise">Seconds in which they grow.</param>
    /// <param name="hold">Seconds in which they stay.</param>
    [Theory]
    [InlineData("P-02", 60, 60, 0, 60)]
    [InlineData("P-04", 10, 150, 10, 60)]
    public async Task So_many_send_in_each_second_and_each_reply_is_checked(string name, int from, int to, int rise, int hold)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SAMHANDLING_MEASURE") == "1", "Measured when SAMHANDLING_MEASURE=1.");
        using var database = FreshDatabase.Copy();
        using var house = new House(database: database);
        var asked = new AskedRound(house, AskedRound.Of(AskedRound.Ask("line", QuestionKind.ShortText)));
        var times = Times(from, to, rise, hold);
        var answerers = asked.AskMany(times.Count).Select(a => new Answerer(a.Token, $"Svar {a.RespondentId}", House.Ours)).ToList();
        var (program, visitor) = await StartedProgram.Serving(database.Settings);
        using var running = program;
        using var nobody = visitor;
        using var server = Answerer.At(visitor.BaseAddress!);
        await Parallel.ForEachAsync(answerers, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (a, cancel) => await a.Prepare(server, cancel));

        var began = Stopwatch.GetTimestamp();
        var sendings = answerers.Select((a, i) => SendAt(a, server, began, times[i])).ToList();
        var took = (await Task.WhenAll(sendings)).Order().ToList();

        var stored = await house.Fresh().Submissions.GroupBy(s => s.RespondentId).Select(g => g.Count()).ToListAsync();
        Assert.All(answerers, a => Assert.True(a.IsReceived));
        Assert.Equal((answerers.Count, true), (stored.Count, stored.All(n => n == 1)));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}, {from} to {to} a second: {answerers.Count} sent in, 0 lost, 0 doubled; p50 {took[took.Count / 2].TotalMilliseconds:0} ms, p95 {took[took.Count * 95 / 100].TotalMilliseconds:0} ms, p99 {took[took.Count * 99 / 100].TotalMilliseconds:0} ms, slowest {took[^1].TotalMilliseconds:0} ms, counted from when each was due; {answerers.Sum(a => a.Later)} told to come later, {answerers.Sum(a => a.Wrong)} other answers."));
        Assert.Equal(0, answerers.Sum(a => a.Wrong));
    }

    /// <summary>When each is due, in seconds from the beginning.</summary>
    private static List<double> Times(int from, int to, int rise, int hold)
    {
        var times = new List<double>();
        for (var at = 0.0; at < rise + hold; at += 1 / (at < rise ? from + ((to - from) * at / rise) : to)) times.Add(at);
        return times;
    }

    private static async Task<TimeSpan> SendAt(Answerer answerer, HttpClient server, long began, double due)
    {
        if (TimeSpan.FromSeconds(due) - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } wait) await Task.Delay(wait);
        while (!answerer.IsReceived)
        {
            await answerer.Send(server, CancellationToken.None);
            if (!answerer.IsReceived) await Task.Delay(s_again);
        }
        return Stopwatch.GetElapsedTime(began) - TimeSpan.FromSeconds(due);
    }
}
