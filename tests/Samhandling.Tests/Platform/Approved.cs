using System.Runtime.CompilerServices;

namespace Samhandling.Tests.Platform;

/// <summary>A text that a person has read and approved, kept in a file beside the test that owns it.</summary>
public static class Approved
{
    /// <summary>Fails when the text differs from the approved one, which then lies beside it as NAME.received.EXT. With SAMHANDLING_APPROVE=1 the text is taken as approved: read the difference before it is committed.</summary>
    public static void Is(string name, string text, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, name);
        var received = Path.ChangeExtension(file, $".received{Path.GetExtension(name)}");
        var approves = Environment.GetEnvironmentVariable("SAMHANDLING_APPROVE") == "1";
        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        if (approved == text || approves)
        {
            File.Delete(received);
            if (approves) File.WriteAllText(file, text);
            return;
        }
        File.WriteAllText(received, text);
        var (missing, extra) = (approved.Split('\n').Except(text.Split('\n')), text.Split('\n').Except(approved.Split('\n')));
        Assert.Fail($"{name} differs from what is approved.\n- {string.Join("\n- ", missing)}\n+ {string.Join("\n+ ", extra)}");
    }
}
