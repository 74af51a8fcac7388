namespace Samhandling.Platform.SignIn;

/// <summary>Sends a password link to its owner. Registered once, by what sends mail; until something does, the link goes only where it is shown.</summary>
/// <param name="to">Whose link it is.</param>
/// <param name="path">The address of the link on this instance.</param>
/// <param name="until">Until when it opens.</param>
/// <param name="cancel">Cancels.</param>
public delegate Task SendLink(User to, string path, DateTime until, CancellationToken cancel);
