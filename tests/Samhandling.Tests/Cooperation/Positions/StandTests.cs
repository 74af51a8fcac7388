using Samhandling.Actors.Organisations;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Positions;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Positions;

public sealed class StandTests
{
    [Fact]
    public void What_is_taken_back_counts_nowhere_and_what_is_to_be_anchored_stands_apart()
    {
        var taken = Voice();
        Acting.Agreed(taken.Withdraw(null, default));

        Assert.Equal(new Stand("alla", 1, 1, 1), Stand.Of("alla", [Voice(), Voice(Verdict.Unknown), Voice(isDissent: true), taken]));
        Assert.True(Stand.Of("", [taken]).IsEmpty);
    }

    [Fact]
    public void An_organisation_is_of_one_kind_and_empty_municipalities_are_there()
    {
        Assert.Equal(7, Support.ByKind([]).Count);
        Assert.Equal(["Fjällvik"], Support.ByMunicipality([], [new Choice(Guid.NewGuid(), "Fjällvik")]).Where(s => s.IsEmpty).Select(s => s.Name));
    }

    private static PositionVoice Voice(Verdict verdict = Verdict.Inside, bool isDissent = false) =>
        new() { PositionId = Guid.NewGuid(), OrganisationId = Guid.NewGuid(), PersonId = null, WordingNumber = 1, IsDissent = isDissent, Words = null, SaidAt = default, Verdict = verdict };
}
