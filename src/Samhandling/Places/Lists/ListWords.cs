using Samhandling.Places.Register;

namespace Samhandling.Places.Lists;

/// <summary>The words that stand in lists for what a place is and for why it changed, in the three languages.</summary>
internal static class ListWords
{
    private static readonly Dictionary<string, PlaceKind> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["country"] = PlaceKind.Country,
        ["land"] = PlaceKind.Country,
        ["region"] = PlaceKind.Region,
        ["county"] = PlaceKind.Region,
        ["län"] = PlaceKind.Region,
        ["fylke"] = PlaceKind.Region,
        ["municipality"] = PlaceKind.Municipality,
        ["kommun"] = PlaceKind.Municipality,
        ["kommune"] = PlaceKind.Municipality,
        ["destination"] = PlaceKind.Destination,
        ["reisemål"] = PlaceKind.Destination,
        ["functional area"] = PlaceKind.FunctionalArea,
        ["funktionell region"] = PlaceKind.FunctionalArea,
        ["funksjonell region"] = PlaceKind.FunctionalArea,
    };

    /// <summary>A place with a new code is no other place, and so no kind of change: null.</summary>
    private static readonly Dictionary<string, ChangeKind?> s_changes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["merged"] = ChangeKind.Merged,
        ["sammanslagen"] = ChangeKind.Merged,
        ["sammenslått"] = ChangeKind.Merged,
        ["split"] = ChangeKind.Split,
        ["delad"] = ChangeKind.Split,
        ["delt"] = ChangeKind.Split,
        ["boundary"] = ChangeKind.Boundary,
        ["gräns"] = ChangeKind.Boundary,
        ["grense"] = ChangeKind.Boundary,
        ["renumbered"] = null,
        ["ny kod"] = null,
        ["ny kode"] = null,
    };

    public static bool TryKind(string word, out PlaceKind kind) => s_kinds.TryGetValue(word, out kind);

    public static bool TryChange(string word, out ChangeKind? change) => s_changes.TryGetValue(word, out change);
}
