using System.Globalization;

namespace Samhandling.Platform.Operation;

/// <summary>Whom to tell of a hole in the walls, by RFC 9116. Not there until the operator names somebody.</summary>
public static class SecurityText
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(180);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/.well-known/security.txt", (Settings settings, TimeProvider clock) => settings.SecurityContact is { Length: > 0 } contact
            ? Results.Text(string.Create(CultureInfo.InvariantCulture, $"Contact: {Uri(contact)}\nExpires: {clock.GetUtcNow().Date + Lasts:yyyy-MM-dd'T'HH:mm:ss'Z'}\nPreferred-Languages: sv, nb, en\n"))
            : throw new NotFoundException()).WithMetadata(new NeedsAttribute(Permission.Nothing));

    private static string Uri(string contact) => contact.Contains(':', StringComparison.Ordinal) ? contact : $"mailto:{contact}";
}
