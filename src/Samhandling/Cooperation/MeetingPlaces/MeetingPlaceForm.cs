using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.MeetingPlaces;

/// <summary>What is written of a meeting place, when one is added and when it is changed.</summary>
public sealed class MeetingPlaceForm
{
    [Needed, AtMost(MeetingPlace.NameLength)] public string? Name { get; set; }
    [Needed, AtMost(MeetingPlace.PurposeLength)] public string? Purpose { get; set; }
    [AtMost(MeetingPlace.WordsLength)] public string? Audience { get; set; }
    [AtMost(MeetingPlace.WordsLength)] public string? Stage { get; set; }
    [Needed] public Guid? OwnerId { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static MeetingPlaceForm Of(MeetingPlace place) => new() { Name = place.Name, Purpose = place.Purpose, Audience = place.Audience, Stage = place.Stage, OwnerId = place.OwnerId, Version = place.Version };

    public MeetingPlaceFacts Facts() => new(Name!, Purpose!, Audience, Stage, OwnerId!.Value);

    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
        [(Texts.Name, Names.Clean(Name)), (Texts.Purpose, Purpose?.Trim()), (Texts.Audience, Audience), (Texts.StageGiven, Stage), (Texts.Owner, OwnerId is { } owner ? nameOf(owner) : null)];
}
