using System.Text;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Print;

namespace Samhandling.Tests.Platform.Print;

public sealed class PrinterTests
{
    [Fact]
    public async Task It_starts_without_the_secrets_of_the_instance_and_leaves_nothing_behind()
    {
        using var chromium = new FakeChromium(FakeChromium.Copies);
        using var printer = new Printer(chromium.Path);
        Environment.SetEnvironmentVariable("SAMHANDLING_TEST_SECRET", "hemligt");

        var paper = await printer.Print("<p>Sidan</p>", TestContext.Current.CancellationToken);

        Assert.Equal("<p>Sidan</p>", Encoding.UTF8.GetString(paper));
        Assert.DoesNotContain("hemligt", chromium.Told("environment"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(chromium.Told("folder")));
    }

    [Fact]
    public async Task One_that_takes_too_long_is_ended_and_the_visitor_is_asked_to_come_again()
    {
        using var chromium = new FakeChromium(FakeChromium.Hangs);
        using var printer = new Printer(chromium.Path) { Limit = TimeSpan.FromSeconds(1) };

        var later = await Assert.ThrowsAsync<LaterException>(() => printer.Print("", TestContext.Current.CancellationToken));

        Assert.Equal(503, later.Status);
        // On a slow machine it was ended before it had said its number.
        if (chromium.Told("process") is { } number) Assert.False(Directory.Exists($"/proc/{number}"));
    }

    [Fact]
    public async Task No_more_than_two_run_at_one_time()
    {
        using var chromium = new FakeChromium(FakeChromium.Hangs);
        using var printer = new Printer(chromium.Path) { Patience = TimeSpan.Zero };
        using var gone = new CancellationTokenSource();
        Task<byte[]>[] running = [.. Enumerable.Range(0, Printer.AtOnce).Select(_ => printer.Print("", gone.Token))];

        await Assert.ThrowsAsync<LaterException>(() => printer.Print("", TestContext.Current.CancellationToken));

        await gone.CancelAsync();
        foreach (var one in running) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
    }

    [Fact]
    public void Without_Chromium_there_is_none()
    {
        Assert.False(new Printer(null).IsThere);
        Assert.False(new Printer("none").IsThere);
    }
}
