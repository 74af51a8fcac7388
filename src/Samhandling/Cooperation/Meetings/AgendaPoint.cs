using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform.Search;

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

    /// <summary>How often somebody wanted it besides the first.</summary>
    public int RaisedAgain { get; private set; }

    /// <summary>Its place among what a survey's answers asked for, from 1; null for what comes from no survey.</summary>
    public int? Rank { get; private init; }

    /// <summary>Whether it was not reached, and is on a later agenda now.</summary>
    public bool IsMovedOn { get; private set; }
    public List<MinutesLine> Lines { get; } = [];

    /// <summary>One that was talked about at no meeting yet, and comes on the group's next agenda.</summary>
    public static AgendaPoint Waiting(Guid groupId, RaisedTopic topic, int? rank = null) => new() { GroupId = groupId, Title = topic.Title, RaisedAgain = topic.Times - 1, Rank = rank };

    public static AgendaPoint Waiting(Guid groupId, string title) => Waiting(groupId, RaisedTopic.Said(title));

    internal static AgendaPoint On(Guid meetingId, int number, RaisedTopic topic) => new() { MeetingId = meetingId, Number = number, Title = topic.Title, RaisedAgain = topic.Times - 1 };

    /// <summary>The same on a later agenda, or waiting for one, as it was not reached here.</summary>
    internal AgendaPoint Again(Guid? meetingId, int number, Guid? groupId) =>
        new() { MeetingId = meetingId, Number = number, GroupId = groupId, Title = Title, Carried = Carried + 1, RaisedAgain = RaisedAgain, Rank = Rank };

    /// <summary>It comes on an agenda, after the others.</summary>
    public void ComeOn(Guid meetingId, int number) => (MeetingId, Number, GroupId) = (meetingId, number, null);

    /// <summary>Somebody wants it too.</summary>
    public void Raise(int times) => RaisedAgain += times;

    /// <summary>Whether it is the same topic, however it is spelled.</summary>
    public bool IsAbout(string title) => SoughtWords.Fold(Title).Equals(SoughtWords.Fold(title), StringComparison.Ordinal);

    internal void Stand(int number) => Number = number;

    /// <summary>It was not reached: the agenda keeps it, and a later one has it too.</summary>
    public void MoveOn() => IsMovedOn = true;
}
