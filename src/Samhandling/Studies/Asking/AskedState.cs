using Samhandling.Platform;
using Samhandling.Platform.Ui;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Asking;

/// <summary>How far it has come with one who is asked.</summary>
public enum AskedState { NotInvited, Invited, CameBack, Opened, Answered, Declined }

/// <summary>How it stands with those who are asked, and who may know who they are.</summary>
public static class AskedStates
{
    public static AskedState State(this Respondent respondent) => respondent switch
    {
        { AnsweredAt: not null } => AskedState.Answered,
        { DeclinedAt: not null } => AskedState.Declined,
        { OpenedAt: not null } => AskedState.Opened,
        { BouncedAt: not null } => AskedState.CameBack,
        { InvitedAt: not null } => AskedState.Invited,
        _ => AskedState.NotInvited,
    };

    /// <summary>Whether somebody put the respondent on the list, and did not just come by the open link or was erased.</summary>
    public static bool IsNamed(this Respondent respondent) => respondent.Name is not null;

    /// <summary>What the visitor knows a respondent by: the name for the study's owner, and the number alone for others until names are approved.</summary>
    public static string Shown(this Respondent respondent, bool namesAreShown) => namesAreShown && respondent.Name is { } name ? name : Texts.NumberOf.With(respondent.Number);

    public static string Text(this AskedState state) => state switch
    {
        AskedState.NotInvited => Texts.NotInvited,
        AskedState.Invited => Texts.Invited,
        AskedState.CameBack => Texts.CameBack,
        AskedState.Opened => Texts.Opened,
        AskedState.Answered => Texts.Answered,
        _ => Texts.Declined,
    };

    public static State Mark(this AskedState state) => state switch
    {
        AskedState.NotInvited => Platform.Ui.State.Missing,
        AskedState.Invited => Platform.Ui.State.Open,
        AskedState.CameBack => Platform.Ui.State.Wrong,
        AskedState.Opened => Platform.Ui.State.Going,
        AskedState.Answered => Platform.Ui.State.Done,
        _ => Platform.Ui.State.Open,
    };
}
