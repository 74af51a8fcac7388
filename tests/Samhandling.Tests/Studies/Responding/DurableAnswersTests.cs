using System.Diagnostics;
using System.Globalization;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Commands;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>What we say that we received is on the disk before we say it; what is only written is not waited for.</summary>
public sealed class DurableAnswersTests
{
    private const int Answers = 100;

    [Fact]
    public async Task Each_receipt_has_waited_for_the_disk_and_a_draft_has_not()
    {
        Assert.SkipWhen(FreshDatabase.IsPostgres, "PostgreSQL waits for its own disk at each commit; how it is set is the operator's.");
        Assert.SkipUnless(File.Exists("/usr/bin/strace"), "strace is not here: who waits for the disk cannot be seen.");
        using var database = FreshDatabase.Copy();
        using var house = new House(database: database);
        var answerers = new AskedRound(house, AskedRound.Of(AskedRound.Ask("line", QuestionKind.ShortText))).AskMany(Answers).Select(a => new Answerer(a.Token, "Svar", House.Ours)).ToList();
        var (program, visitor) = await StartedProgram.Serving(database.Settings);
        using var running = program;
        using var nobody = visitor;
        using var server = Answerer.At(visitor.BaseAddress!);
        var seen = Path.Combine(database.Settings.Folder, "strace.txt");
        using var strace = Process.Start(new ProcessStartInfo("/usr/bin/strace", ["-f", "-q", "-e", "trace=fdatasync,fsync", "-o", seen, "-p", program.Id.ToString(CultureInfo.InvariantCulture)]) { UseShellExecute = false, RedirectStandardError = true })!;
        await answerers[0].Prepare(server, CancellationToken.None);
        while (Waits(seen) == 0)
        {
            Assert.SkipWhen(strace.HasExited, "strace may not look at another process here.");
            await answerers[0].Send(server, CancellationToken.None);
        }

        var before = Waits(seen);
        foreach (var answerer in answerers.Skip(1)) await answerer.Prepare(server, CancellationToken.None);
        var drafts = Waits(seen) - before;
        var sent = 0;
        foreach (var answerer in answerers.Skip(1))
        {
            var then = Waits(seen);
            await answerer.Send(server, CancellationToken.None);
            Assert.True(answerer.IsReceived);
            if (Waits(seen) > then) sent++;
        }
        strace.Kill();

        Assert.Equal(Answers - 1, sent);
        // The journal is taken into the file now and then, and that waits.
        Assert.InRange(drafts, 0, Answers / 10);
        Trust.Figure("R-04", "receipts that waited for the disk, of as many", sent);
    }

    private static int Waits(string seen)
    {
        if (!File.Exists(seen)) return 0;
        using var file = new FileStream(seen, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var lines = new StreamReader(file);
        return lines.ReadToEnd().Split('\n').Count(line => line.Contains("sync(", StringComparison.Ordinal));
    }
}
