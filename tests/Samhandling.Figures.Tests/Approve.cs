using System.Runtime.CompilerServices;

namespace Samhandling.Figures.Tests;

/// <summary>Holds a text against its approved file. A difference leaves a .received file beside it; it is accepted by renaming that over the approved one, never by hand.</summary>
internal static class Approve
{
    public static void Match(string text, string file, [CallerFilePath] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(test)!, "Approved", Path.GetFileNameWithoutExtension(file));
        var (approved, received) = ($"{stem}.approved{Path.GetExtension(file)}", $"{stem}.received{Path.GetExtension(file)}");
        if (File.Exists(approved) && File.ReadAllText(approved) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{file} differs from what was approved. Look at {received}; if it is right, rename it to {Path.GetFileName(approved)}.");
    }
}
