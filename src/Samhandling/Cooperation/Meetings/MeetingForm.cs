using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Meetings;

/// <summary>What a visitor writes of a meeting.</summary>
public class MeetingForm
{
    [Needed, AtMost(Meeting.TitleLength)] public string? Title { get; set; }
    [Needed, ADay] public string? Day { get; set; }
    [Needed, ATime] public string? From { get; set; }
    [ATime] public string? To { get; set; }
    [ADay] public string? LastDay { get; set; }
    public string? Zone { get; set; }
    [AtMost(Meeting.PlaceLength)] public string? Place { get; set; }
    public int Version { get; set; }

    public static MeetingForm Of(Meeting meeting) => new()
    {
        Title = meeting.Title,
        Day = ADayAttribute.Write(meeting.Day),
        From = ATimeAttribute.Write(meeting.From),
        To = ATimeAttribute.Write(meeting.To),
        LastDay = ADayAttribute.Write(meeting.LastDay),
        Zone = meeting.Zone,
        Place = meeting.Place,
        Version = meeting.Version,
    };

    public MeetingFacts Facts() => new(Title ?? "", ADayAttribute.Read(Day)!.Value, ATimeAttribute.Read(From)!.Value, ADayAttribute.Read(LastDay), ATimeAttribute.Read(To), Zone ?? "", Place);

    public IReadOnlyList<(string Label, string? Value)> Shown() =>
        [(Texts.MeetingTitle, Title), (Texts.Day, Day), (Texts.From, From), (Texts.To, To), (Texts.LastDay, LastDay), (Texts.Zone, Zone), (Texts.Place, Place)];
}
