using System.ComponentModel;
using System.Diagnostics;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Calendars;

/// <summary>The feed is opened by a calendar program that shares nothing with the library that wrote it: Python's icalendar, with the rules of the clock that the feed itself brings.</summary>
public sealed class AnotherProgramTests : IDisposable
{
    private const string Program = """
        import sys
        import icalendar
        from datetime import datetime, timezone
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        clocks = {str(zone['TZID']): zone.to_tz() for zone in calendar.walk('VTIMEZONE')}
        def shown(stamp):
            if not isinstance(stamp.dt, datetime): return stamp.dt.isoformat()
            moment = clocks[stamp.params['TZID']].localize(stamp.dt.replace(tzinfo=None))
            return moment.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%MZ')
        for event in sorted(calendar.walk('VEVENT'), key=lambda e: (shown(e['DTSTART']), str(e['SUMMARY']))):
            print(event['SUMMARY'], shown(event['DTSTART']), shown(event['DTEND']), event.get('STATUS', '-'), sep='|')
        """;

    private readonly SetClock _clock = new();
    private readonly House _house;

    public AnotherProgramTests() => _house = _clock.House();

    [Fact]
    public async Task A_series_over_both_nights_of_summer_time_stands_at_nine_on_the_wall()
    {
        var group = _house.Group("Rådet");
        foreach (var day in new DateOnly[] { new(2026, 3, 27), new(2026, 3, 29), new(2026, 10, 23), new(2026, 10, 25) }) _house.Meeting("Åres möte; om, \\allt\\", day, group);
        var token = _house.GroupFeed(group);
        var feed = await _house.Browser(Who.Anonymous).GetByteArrayAsync($"/{House.Ours}/calendars/{token}.ics");

        var read = await Opened(feed);

        // In Sweden clocks are set on in the night to 29 March 2026, and back in the night to 25 October: nine is 8 in UTC in winter, and 7 in summer.
        Assert.Equal(["2026-03-27T08:00Z|2026-03-27T11:00Z", "2026-03-29T07:00Z|2026-03-29T10:00Z", "2026-10-23T07:00Z|2026-10-23T10:00Z", "2026-10-25T08:00Z|2026-10-25T11:00Z"], read.Select(line => string.Join('|', line.Split('|')[1..3])));
        Assert.All(read, line => Assert.StartsWith("Åres möte; om, \\allt\\|", line, StringComparison.Ordinal));
    }

    public void Dispose() => _house.Dispose();

    private static async Task<string[]> Opened(byte[] feed)
    {
        using var python = Started();
        await python.StandardInput.BaseStream.WriteAsync(feed);
        python.StandardInput.Close();
        var (said, wrong) = (await python.StandardOutput.ReadToEndAsync(), await python.StandardError.ReadToEndAsync());
        await python.WaitForExitAsync();
        if (wrong.Contains("No module named", StringComparison.Ordinal)) Assert.Skip("Python's icalendar is not installed: apt-get install python3-icalendar");
        Assert.True(python.ExitCode == 0, wrong);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process Started()
    {
        try
        {
            return Process.Start(new ProcessStartInfo(File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3", ["-c", Program]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, Environment = { ["PYTHONIOENCODING"] = "utf-8" } })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no Python here.");
            throw;
        }
    }
}
