using Samhandling.Actors.Register;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Rounds;
using Samhandling.Places.Register;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Interviews;

/// <summary>What kind of actor somebody is asked as.</summary>
public enum ActorType { Municipality, Destination, Company, Association, Authority, Research, Other }

/// <summary>How far an interview has come.</summary>
public enum InterviewState { Planned, Done, Declined }

/// <summary>How the one who was interviewed stands beside what was said.</summary>
public enum Visibility { Anonymous, RoleOnly, Named }

/// <summary>What is said of an <see cref="Interview"/>.</summary>
public sealed record InterviewFacts
{
    public ActorType ActorType { get; init; }
    public Guid? OrganisationId { get; init; }
    public Guid? PersonId { get; init; }
    public string? Role { get; init; }
    public Guid? PlaceId { get; init; }
    public InterviewState State { get; init; }
    public DateOnly? HeldOn { get; init; }
    public bool HasConsented { get; init; }
    public Visibility Visibility { get; init; }
}

/// <summary>Somebody who is to be asked in an evaluation round, in a role, and what was agreed about how they are shown.</summary>
public sealed class Interview
{
    public const int RoleLength = 200, MostInRound = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public EvaluationRound? Round { get; private init; }

    /// <summary>From 1 in its round; all that is told of one who is anonymous.</summary>
    public required int Number { get; init; }
    public ActorType ActorType { get; private set; }
    public Guid? OrganisationId { get; private set; }
    public Organisation? Organisation { get; private init; }

    /// <summary>Null where only the role is known, and once the person was taken out of the register.</summary>
    public Guid? PersonId { get; private set; }
    public Person? Person { get; private init; }
    public string? Role { get; private set; }

    /// <summary>The municipality it is asked for; null where it is not one.</summary>
    public Guid? PlaceId { get; private set; }
    public Place? Place { get; private init; }
    public InterviewState State { get; private set; }
    public DateOnly? HeldOn { get; private set; }

    /// <summary>Whether the one who is asked has agreed that what is said is written down and used.</summary>
    public bool HasConsented { get; private set; }
    public Visibility Visibility { get; private set; }
    public List<Passage> Passages { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Why nothing can be written down of it now; null where it can.</summary>
    public string? WhyClosed => State is InterviewState.Declined ? Texts.HasDeclined : HasConsented ? null : Texts.NoConsent;

    /// <summary>Refused without an organisation or a role, and if it is done without a day.</summary>
    public static Result<Interview> Of(Guid roundId, int number, InterviewFacts facts, Guid? id = null) => new Interview { Id = id ?? Guid.CreateVersion7(), RoundId = roundId, Number = number }.Taking(facts);

    public Result<Interview> Change(InterviewFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Who is to be asked again in a later round; whether and how they are shown is asked anew.</summary>
    public InterviewFacts Again() => new() { ActorType = ActorType, OrganisationId = OrganisationId, PersonId = PersonId, Role = Role, PlaceId = PlaceId };

    /// <summary>How the one who spoke stands beside what was said, wherever that is shown or written.</summary>
    /// <param name="showsPersons">Whether the reader may know who persons are.</param>
    public string ShownAs(bool showsPersons) => Visibility switch
    {
        Visibility.Named => string.Join(", ", new[] { showsPersons ? Person?.Name : null, Role, Organisation?.Name }.OfType<string>()),
        Visibility.RoleOnly => Role ?? ActorType.Text(),
        _ => Texts.InterviewNumber.With(Number),
    };

    /// <summary>Takes an erased person away; what was said stays, and nobody is told beside it.</summary>
    public void Forget() => (PersonId, Role, Visibility) = (null, null, Visibility.Anonymous);

    private Result<Interview> Taking(InterviewFacts facts)
    {
        var role = Names.Clean(facts.Role);
        if (role is null && facts.OrganisationId is null) return new Refusal(nameof(Role), Texts.WhoIsNeeded);
        if (facts is { State: InterviewState.Done, HeldOn: null }) return new Refusal(nameof(HeldOn), Texts.DayIsNeeded);
        (ActorType, OrganisationId, PersonId, Role, PlaceId) = (facts.ActorType, facts.OrganisationId, facts.PersonId, role, facts.PlaceId);
        (State, HeldOn, HasConsented, Visibility) = (facts.State, facts.HeldOn, facts.HasConsented, facts.Visibility);
        return this;
    }
}
