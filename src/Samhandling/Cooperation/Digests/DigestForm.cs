using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Digests;

/// <summary>What a person says of its digest.</summary>
public sealed class DigestForm
{
    public Rhythm Rhythm { get; set; }
    public string? Zone { get; set; }

    /// <summary>The keys of the topics that are wanted; null when none is ticked.</summary>
    public List<string>? Topics { get; set; }

    /// <summary>A button of its own: no letter at all, whatever else is chosen.</summary>
    public bool IsOff { get; set; }

    public static DigestForm Of(DigestChoice choice, IEnumerable<IDigest> topics) => new() { Rhythm = choice.Rhythm, Zone = choice.Zone, Topics = [.. topics.Where(t => !choice.Off.Split(',').Contains(t.Key, StringComparer.Ordinal)).Select(t => t.Key)] };

    public Result<DigestChoice> Give(DigestChoice choice, IEnumerable<IDigest> topics)
    {
        if (IsOff) { choice.Choose(Rhythm.Never, choice.Zone, choice.Off.Split(',', StringSplitOptions.RemoveEmptyEntries)); return choice; }
        if (Zone is not { } zone || !LocalTime.Zones.Contains(zone, StringComparer.Ordinal)) return new Refusal(nameof(Zone), Meetings.Texts.NoSuchZone);
        if (!Enum.IsDefined(Rhythm)) return new Refusal(nameof(Rhythm), Texts.ChooseRhythm);
        choice.Choose(Rhythm, zone, topics.Select(t => t.Key).Except(Topics ?? [], StringComparer.Ordinal));
        return choice;
    }
}
