namespace Samhandling.Tests.Platform.Backup;

/// <summary>A folder for the files of one test.</summary>
public sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("samhandling").FullName;

    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder);

    public string File(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
