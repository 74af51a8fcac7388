namespace Samhandling.Cooperation.Seats;

/// <summary>What somebody is in a group, in the visitor's language.</summary>
public static class SeatWords
{
    public static string Text(this SeatPart part) => part switch
    {
        SeatPart.Leader => Texts.Leader,
        SeatPart.Secretary => Texts.Secretary,
        SeatPart.Member => Texts.Member,
        _ => Texts.Deputy,
    };
}
