using Samhandling.Platform.Ui;

namespace Samhandling.Studies.Rounds;

/// <summary>How a round stands, in words and as a mark.</summary>
public static class RoundWords
{
    public static string Text(this RoundState state) => state switch
    {
        RoundState.Planned => Texts.StatePlanned,
        RoundState.Open => Texts.StateOpen,
        _ => Texts.StateClosed,
    };

    public static State Mark(this RoundState state) => state switch
    {
        RoundState.Planned => State.Open,
        RoundState.Open => State.Going,
        _ => State.Done,
    };

    public static string Text(this Suggested suggested) => suggested switch
    {
        Suggested.Nobody => Texts.SuggestNobody,
        Suggested.Asked => Texts.SuggestAsked,
        _ => Texts.SuggestRegister,
    };
}
