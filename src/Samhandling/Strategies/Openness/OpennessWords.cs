namespace Samhandling.Strategies.Openness;

/// <summary>What scales are called in the visitor's language.</summary>
public static class OpennessWords
{
    /// <summary>What 1 on the scale means.</summary>
    public static string From(this OpennessScale scale) => scale switch
    {
        OpennessScale.Ground => Texts.GroundFrom,
        OpennessScale.Invitation => Texts.InvitationFrom,
        OpennessScale.Outcome => Texts.OutcomeFrom,
        OpennessScale.Agenda => Texts.AgendaFrom,
        _ => Texts.InfluenceFrom,
    };

    /// <summary>What 7 on the scale means.</summary>
    public static string To(this OpennessScale scale) => scale switch
    {
        OpennessScale.Ground => Texts.GroundTo,
        OpennessScale.Invitation => Texts.InvitationTo,
        OpennessScale.Outcome => Texts.OutcomeTo,
        OpennessScale.Agenda => Texts.AgendaTo,
        _ => Texts.InfluenceTo,
    };
}
