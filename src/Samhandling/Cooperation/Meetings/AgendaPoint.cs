using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Minutes;

namespace Samhandling.Cooperation.Meetings;

/// <summary>What is to be talked about at a <see cref="Meeting"/>, or waits until a group's next one is called.</summary>
public sealed class AgendaPoint
{
    public const int TitleLength = 300, MostPoints = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Null while it waits for a meeting.</summary>
    public Guid? MeetingId { get; private set; }
    public Meeting? Meeting { get; private init; }

    /// <summary>The group on whose next agenda it comes; null where it is on one.</summary>
    public Guid? GroupId { get; private set; }
    public Group? Group { get; private init; }

    /// <summary>Its place on the agenda, from 1.</summary>
    public int Number { get; private set; }
    public required string Title { get; init; }

    /// <summary>On how many agendas it stood before this one, and was not reached.</summary>
    public int Carried { get; init; }

    /// <summary>Whether it was not reached, and is on a later agenda now.</summary>
    public bool IsMovedOn { get; private set; }
    public List<MinutesLine> Lines { get; } = [];

    /// <summary>One that was talked about at no meeting yet, and comes on the group's next agenda.</summary>
    public static AgendaPoint Waiting(Guid groupId, string title, int carried = 0) => new() { GroupId = groupId, Title = title.Trim(), Carried = carried };

    internal static AgendaPoint On(Guid meetingId, int number, string title, int carried) => new() { MeetingId = meetingId, Number = number, Title = title, Carried = carried };

    /// <summary>It comes on an agenda, after the others.</summary>
    public void ComeOn(Guid meetingId, int number) => (MeetingId, Number, GroupId) = (meetingId, number, null);

    /// <summary>It was not reached: the agenda keeps it, and a later one has it too.</summary>
    public void MoveOn() => IsMovedOn = true;
}
