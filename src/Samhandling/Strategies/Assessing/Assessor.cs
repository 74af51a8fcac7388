using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Gaps;

namespace Samhandling.Strategies.Assessing;

/// <summary>Who assesses in a round: an organisation, by whoever has a role in it. The role and not the person is kept, since the word is the organisation's.</summary>
public sealed class Assessor
{
    public const int RoleLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public GapRound? Round { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public string Role { get; private init; } = "";
    public List<Assessment> Assessments { get; } = [];

    /// <summary>Refused without a role, and in a round that is closed.</summary>
    public static Result<Assessor> In(GapRound round, Guid organisationId, string? role)
    {
        if (round.ClosedOn is { } closed) return new Refusal("", Texts.RoundIsClosed.With(closed));
        if (Names.Clean(role) is not { } clean) return new Refusal(nameof(Role), Texts.RoleIsNeeded);
        return new Assessor { RoundId = round.Id, OrganisationId = organisationId, Role = clean };
    }
}
