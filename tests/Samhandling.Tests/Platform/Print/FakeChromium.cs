namespace Samhandling.Tests.Platform.Print;

/// <summary>A program that stands where Chromium would, and what it was given.</summary>
internal sealed class FakeChromium : IDisposable
{
    /// <summary>Gives back the page as it was given.</summary>
    public const string Copies = """for a in "$@"; do case "$a" in --print-to-pdf=*) to="${a#*=}";; file://*) from="${a#file://}";; esac; done; env > "$0.environment"; pwd > "$0.folder"; cp "$from" "$to" """;

    /// <summary>Never ends.</summary>
    public const string Hangs = """echo $$ > "$0.process"; exec sleep 600""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public FakeChromium(string does)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A shell is needed.");
        Path = System.IO.Path.Combine(_folder.FullName, "chromium");
        File.WriteAllText(Path, $"#!/bin/sh\n{does}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    /// <summary>What it wrote about itself; null where it did not come so far.</summary>
    public string? Told(string what) => File.Exists($"{Path}.{what}") ? File.ReadAllText($"{Path}.{what}").Trim() : null;

    public void Dispose() => _folder.Delete(recursive: true);
}
