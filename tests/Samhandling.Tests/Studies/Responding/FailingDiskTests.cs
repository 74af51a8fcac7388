using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Responding;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>The disk fails at the N-th write, for every N, while answers are written and sent in .</summary>
public sealed class FailingDiskTests
{
    private const int AskedAtOnce = 50;

    // Before a release every one, until so many after another are none; else some, each time the same.
    private static (int Stride, int Enough) Size => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? (1, 3) : (8, 1);

    [Fact]
    public async Task Whichever_write_fails_nothing_is_said_to_be_received_that_is_not_and_the_same_form_is_received_after()
    {
        Assert.SkipWhen(FreshDatabase.IsPostgres, "PostgreSQL writes its own disk.");
        Assert.SkipUnless(File.Exists(FailingDisk.Strace), "strace is not here: no disk can be made to fail.");
        using var database = FreshDatabase.Copy();
        using var house = new House(database: database);
        var trial = new Trial(house, database.Settings.Folder);
        var (program, visitor) = await StartedProgram.Serving(database.Settings);
        using var running = program;
        using var nobody = visitor;
        using var server = Answerer.At(visitor.BaseAddress!);
        // What a first visitor alone brings about is behind it.
        await trial.Fail(program, server, "fsync", "EIO", short.MaxValue);

        foreach (var error in new[] { "EIO", "ENOSPC" })
            foreach (var calls in new[] { "pwrite64", "fdatasync,fsync,ftruncate" })
                for (int at = 1, without = 0; without < Size.Enough; at += calls == "pwrite64" ? Size.Stride : 1)
                    without = await trial.Fail(program, server, calls, error, at) ? 0 : without + 1;

        Assert.False(program.HasEnded, program.Said);
        Assert.Equal("ok", (await house.Fresh().Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync()).Single());
        Assert.True(trial.Told > 0, "No respondent met a disk that fails: nothing was tried.");
        Trust.Figure("R-03", "writes that were made to fail, one each time", trial.Failed);
        Trust.Figure("R-03", "of them told to the respondent, with what was written", trial.Told);
        TestContext.Current.TestOutputHelper?.WriteLine($"{trial.Failed} failed, {trial.Told} told, up to the {trial.Last}th.");
    }

    private sealed class Trial(House house, string folder)
    {
        private readonly AskedRound _round = new(house, AskedRound.Of(AskedRound.Ask("line", QuestionKind.ShortText)));
        private readonly Queue<(Guid RespondentId, string Token)> _asked = new();

        public int Failed { get; private set; }
        public int Told { get; private set; }
        public int Last { get; private set; }

        /// <summary>Somebody writes and sends in, and at each of them the disk fails once; gives whether it did.</summary>
        public async Task<bool> Fail(StartedProgram program, HttpClient server, string calls, string error, int at)
        {
            if (_asked.Count == 0) foreach (var asked in _round.AskMany(AskedAtOnce)) _asked.Enqueue(asked);
            var (id, token) = _asked.Dequeue();
            var answerer = new Answerer(token, $"Svar åäö {id}", House.Ours);
            await answerer.Come(server, CancellationToken.None);

            var isWritten = false;
            var first = await FailingDisk.Fails(program, folder, calls, error, at, async () => isWritten = await answerer.Write(server, CancellationToken.None));
            Assert.False(program.HasEnded, program.Said);
            if (!isWritten)
            {
                Assert.Equal(answerer.Text, Shown(answerer, at).QuerySelector("input[name=q-line]")?.GetAttribute("value"));
                Assert.True(await answerer.Write(server, CancellationToken.None), Shown(answerer, at).Body!.TextContent);
            }
            var draft = (await house.Fresh().DraftAnswers.AsNoTracking().SingleAsync(d => d.RespondentId == id)).Content!;
            Assert.Equal(answerer.Text, Answer.FromJson(draft).Text);

            await answerer.LookThrough(server, CancellationToken.None);
            var second = await FailingDisk.Fails(program, folder, calls, error, at, () => answerer.Send(server, CancellationToken.None));
            Assert.False(program.HasEnded, program.Said);
            if (answerer.IsReceived) Assert.Single(await Received(id));
            else
            {
                Assert.NotNull(Shown(answerer, at).QuerySelector("input[name='Form.Key']"));
                await answerer.Send(server, CancellationToken.None);
                Assert.True(answerer.IsReceived, Shown(answerer, at).Body!.TextContent);
            }
            Assert.Equal(answerer.Text, Assert.Single(await Received(id)).Sheet().Answers["line"].Text);

            Assert.Equal(0, answerer.Wrong);
            Told += answerer.Later;
            Failed += (first ? 1 : 0) + (second ? 1 : 0);
            if (first || second) Last = Math.Max(Last, at);
            return first || second;
        }

        private Task<List<Submission>> Received(Guid respondent) => house.Fresh().Submissions.AsNoTracking().Where(s => s.RespondentId == respondent).ToListAsync();

        private static AngleSharp.Dom.IDocument Shown(Answerer answerer, int at)
        {
            Assert.Equal(0, answerer.Wrong);
            Assert.True(answerer.Shown?.QuerySelector(".message.bad") is not null, $"At {at}: {answerer.Shown?.Body?.TextContent}");
            return answerer.Shown!;
        }
    }
}
