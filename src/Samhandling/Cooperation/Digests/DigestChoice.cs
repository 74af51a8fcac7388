using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;

namespace Samhandling.Cooperation.Digests;

/// <summary>How often somebody wants to be told what goes on.</summary>
public enum Rhythm { Weekly, Daily, Never }

/// <summary>What a <see cref="Person"/> wants to be told of, how often, and by which clock. Who has chosen nothing is told of everything once a week.</summary>
public sealed class DigestChoice
{
    public const int OffLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public Person? Person { get; private init; }
    public Rhythm Rhythm { get; private set; }

    /// <summary>Whose clock says when it is seven.</summary>
    public required string Zone { get; set; }

    /// <summary>The keys of the topics that are switched off.</summary>
    public string Off { get; private set; } = "";

    /// <summary>The day of the last letter; null before the first.</summary>
    public DateOnly? LastOn { get; private set; }

    public static DigestChoice Usual(Guid personId, Language? language) => new()
    {
        PersonId = personId,
        Zone = language switch
        {
            Language.Finnish => "Europe/Helsinki",
            Language.NorwegianBokmal or Language.NorwegianNynorsk => "Europe/Oslo",
            _ => LocalTime.Zones[0],
        },
    };

    public bool Wants(string topic) => Rhythm is not Rhythm.Never && !Off.Split(',').Contains(topic, StringComparer.Ordinal);

    public void Choose(Rhythm rhythm, string zone, IEnumerable<string> off) => (Rhythm, Zone, Off) = (rhythm, zone, string.Join(',', off));

    public void Send(DateOnly day) => LastOn = day;
}
