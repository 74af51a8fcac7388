namespace Samhandling.Platform.Passkeys;

/// <summary>What the browser sends back for a <see cref="PasskeyOffer"/>.</summary>
public class PasskeyAnswer
{
    public string? Sealed { get; set; }

    /// <summary>The browser's answer, in JSON; the script fills it in.</summary>
    public string? Credential { get; set; }
}
