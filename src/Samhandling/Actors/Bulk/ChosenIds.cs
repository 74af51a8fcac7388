namespace Samhandling.Actors.Bulk;

/// <summary>The rows that were ticked in a list, as its address says.</summary>
internal static class ChosenIds
{
    public const string Name = "id";

    public static IReadOnlyCollection<Guid> Of(HttpContext context) =>
        [.. context.Request.Query[Name].Select(id => Guid.TryParse(id, out var chosen) ? chosen : Guid.Empty).Where(id => id != Guid.Empty)];
}
