namespace Samhandling.Platform.Operation;

/// <summary>The room that is left where the instance keeps its files.</summary>
public sealed class DiskSpace(Func<long> free)
{
    /// <summary>Below this an instance takes no more visitors.</summary>
    public const long ForServing = 100_000_000;

    /// <summary>Below this the operator should make room.</summary>
    public const long ForComfort = 1_000_000_000;

    public long Free => free();

    public static DiskSpace Of(Settings settings) => new(() =>
    {
        var folder = Path.GetFullPath(settings.Folder);
        while (!Directory.Exists(folder)) folder = Path.GetDirectoryName(folder)!;
        return new DriveInfo(folder).AvailableFreeSpace;
    });
}
