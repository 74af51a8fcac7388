using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Interviews;

/// <summary>What is written of an interview, when it is planned and when it is changed.</summary>
public sealed class InterviewForm
{
    /// <summary>The interview that is planned; made with the form, so that one that is sent twice is one interview.</summary>
    public Guid? InterviewId { get; set; }
    public ActorType ActorType { get; set; }
    public Guid? OrganisationId { get; set; }
    public Guid? PersonId { get; set; }
    [AtMost(Interview.RoleLength)] public string? Title { get; set; }
    public Guid? PlaceId { get; set; }
    public InterviewState State { get; set; }
    [ADay] public string? HeldOn { get; set; }
    public bool HasConsented { get; set; }
    public Visibility Visibility { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static InterviewForm Of(Interview interview) => new()
    {
        ActorType = interview.ActorType,
        OrganisationId = interview.OrganisationId,
        PersonId = interview.PersonId,
        Title = interview.Role,
        PlaceId = interview.PlaceId,
        State = interview.State,
        HeldOn = ADayAttribute.Write(interview.HeldOn),
        HasConsented = interview.HasConsented,
        Visibility = interview.Visibility,
        Version = interview.Version,
    };

    public InterviewFacts Facts() => new()
    {
        ActorType = ActorType,
        OrganisationId = OrganisationId,
        PersonId = PersonId,
        Role = Title,
        PlaceId = PlaceId,
        State = State,
        HeldOn = ADayAttribute.Read(HeldOn),
        HasConsented = HasConsented,
        Visibility = Visibility,
    };

    /// <summary>What is written, field by field, to be held against what another has written.</summary>
    public IReadOnlyList<(string Label, string? Value)> Shown() =>
        [(Texts.Role, Names.Clean(Title)), (Texts.ActorType, ActorType.Text()), (Texts.State, State.Text()), (Texts.HeldOn, HeldOn), (Texts.Consent, HasConsented ? Texts.ConsentGiven : Texts.ConsentNotGiven), (Texts.ShownAs, Visibility.Text())];
}
