namespace Samhandling.Evaluation.Interviews;

/// <summary>What kinds of actors, states and ways to be shown are called in the visitor's language.</summary>
public static class InterviewWords
{
    public static string Text(this ActorType type) => type switch
    {
        ActorType.Municipality => Texts.TypeMunicipality,
        ActorType.Destination => Texts.TypeDestination,
        ActorType.Company => Texts.TypeCompany,
        ActorType.Association => Texts.TypeAssociation,
        ActorType.Authority => Texts.TypeAuthority,
        ActorType.Research => Texts.TypeResearch,
        _ => Texts.TypeOther,
    };

    public static string Text(this InterviewState state) => state switch
    {
        InterviewState.Done => Texts.StateDone,
        InterviewState.Declined => Texts.StateDeclined,
        _ => Texts.StatePlanned,
    };

    public static string Text(this Visibility visibility) => visibility switch
    {
        Visibility.Named => Texts.ShownNamed,
        Visibility.RoleOnly => Texts.ShownRole,
        _ => Texts.ShownAnonymous,
    };
}
