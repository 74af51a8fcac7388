using System.Globalization;

namespace Samhandling.Platform.Privacy;

/// <summary>One who was erased, by keys alone.</summary>
public sealed record Erased(Guid PartnershipId, Guid PersonId);

/// <summary>Who was erased, without a name, in a file beside the database: a backup from before an erasure must bring nobody back.</summary>
public sealed class ErasureList(Settings settings, Visit visit, TimeProvider clock)
{
    public const string Name = "erased.txt";

    private string File => Path.Combine(settings.Folder, Name);

    /// <summary>Adds those who were erased from the partnership that is visited; on the disk before it answers.</summary>
    public Task Add(IEnumerable<Guid> persons, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow().UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
        return Write(persons.Select(person => $"{now}Z {visit.PartnershipId} {person}"), cancel);
    }

    /// <summary>Takes over what another list holds and this does not.</summary>
    public async Task TakeOver(string list, CancellationToken cancel = default)
    {
        var here = All().ToHashSet();
        await Write((await System.IO.File.ReadAllLinesAsync(list, cancel)).Where(line => Read(line) is { } erased && here.Add(erased)), cancel);
    }

    /// <summary>All that it holds. A line that was cut off says nothing.</summary>
    public IReadOnlyList<Erased> All() => System.IO.File.Exists(File) ? [.. System.IO.File.ReadLines(File).Select(Read).OfType<Erased>()] : [];

    private static Erased? Read(string line) =>
        line.Split(' ') is [_, var partnership, var person] && Guid.TryParse(partnership, out var here) && Guid.TryParse(person, out var who) ? new(here, who) : null;

    private async Task Write(IEnumerable<string> lines, CancellationToken cancel)
    {
        Directory.CreateDirectory(settings.Folder);
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new FileStream(File, options);
        // A line of its own, whatever was cut off before it.
        var text = string.Concat(lines.Select(line => $"\n{line}\n"));
        await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancel);
        file.Flush(flushToDisk: true);
    }
}
