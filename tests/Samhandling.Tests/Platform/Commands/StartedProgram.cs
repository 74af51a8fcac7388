using System.Diagnostics;
using Samhandling.Platform;

namespace Samhandling.Tests.Platform.Commands;

/// <summary>The program itself, as a process of its own that can be killed.</summary>
public sealed class StartedProgram : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory.Replace("Samhandling.Tests", "Samhandling", StringComparison.Ordinal), "Samhandling.dll");

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _said = [];

    public StartedProgram(Settings settings, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. words, "--data", settings.Folder]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SAMHANDLING_DATABASE"] = settings.Postgres ?? "";
        start.Environment["SAMHANDLING_SMTP"] = settings.Smtp ?? "";
        _process = new() { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Said { get { lock (_said) return string.Join('\n', _said); } }

    public bool HasEnded => _process.HasExited;

    public int Id => _process.Id;

    /// <summary>Serves an instance that asks for nothing but the database to be there, and waits until it answers.</summary>
    public static async Task<(StartedProgram Program, HttpClient Browser)> Serving(Settings settings)
    {
        var program = new StartedProgram(settings, "serve", "--no-demo", "--urls", "http://127.0.0.1:0");
        var ended = program._process.WaitForExitAsync();
        var first = await Task.WhenAny(program._address.Task, ended, Task.Delay(TimeSpan.FromSeconds(60)));
        Assert.True(first == program._address.Task, $"It does not serve within a minute:\n{program.Said}");
        return (program, new() { BaseAddress = await program._address.Task });
    }

    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    /// <summary>As a supervisor does, by SIGTERM.</summary>
    public void AskToStop() => Process.Start("kill", ["-TERM", $"{_process.Id}"]).WaitForExit();

    public async Task<int> End()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.Add(line);
        const string At = "Samhandling is at ";
        if (line.StartsWith(At, StringComparison.Ordinal)) _address.TrySetResult(new(line[At.Length..]));
    }
}
