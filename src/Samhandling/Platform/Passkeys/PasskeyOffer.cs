namespace Samhandling.Platform.Passkeys;

/// <summary>What a page asks of the browser.</summary>
/// <param name="Options">For the browser, in JSON.</param>
/// <param name="Sealed">For us, when the answer comes: what was asked, of whom and when.</param>
public sealed record PasskeyOffer(string Options, string Sealed);
