using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;

namespace Samhandling.Cooperation.Participants;

/// <summary>A <see cref="Person"/> who is called to a <see cref="Meeting"/> for an organisation, and whether the person came.</summary>
public sealed class Participant
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid MeetingId { get; init; }
    public Meeting? Meeting { get; private init; }
    public required Guid PersonId { get; init; }
    public Person? Person { get; private init; }

    /// <summary>Null for one who comes for nobody.</summary>
    public Guid? OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public bool IsPresent { get; set; }
}
