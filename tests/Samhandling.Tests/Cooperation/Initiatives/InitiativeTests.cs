using Samhandling.Actors.Register;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Initiatives;

public sealed class InitiativeTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    private readonly Initiative _initiative = Acting.Agreed(Initiative.Propose(Initiated.Facts(), Now));
    private readonly Organisation _first = Company(), _second = Company();

    [Fact]
    public void One_yes_is_blocked_two_may_and_one_withdrawn_is_blocked_again_and_all_of_it_is_logged()
    {
        var first = Confirm(_first);
        Assert.False(_initiative.IsEligible);
        Confirm(_second);
        Assert.True(_initiative.IsEligible);
        Acting.Agreed(_initiative.Withdraw(first, "Styrelsen sa nej", Now));
        Assert.False(_initiative.IsEligible);

        Assert.Equal([(InitiativeStep.Proposed, 0, 0L, false), (InitiativeStep.Confirmed, 1, 50_000, false), (InitiativeStep.Confirmed, 2, 100_000, true), (InitiativeStep.Withdrawn, 1, 50_000, false)],
            _initiative.Events.Select(e => (e.Step, e.Parties, e.Sum, e.IsEligible)));
    }

    [Fact]
    public void Two_people_of_one_organisation_and_an_office_of_it_are_one()
    {
        Confirm(_first);
        Confirm(_first, person: Guid.NewGuid());
        Confirm(Company(partOf: _first.Id));

        Assert.Equal((1, false), (_initiative.Stand().Parties, _initiative.IsEligible));
    }

    [Theory]
    [InlineData(Verdict.Outside)]
    [InlineData(Verdict.Unknown)]
    public void What_is_not_within_the_mandate_counts_once_it_is_anchored_at_home(Verdict verdict)
    {
        Confirm(_first);
        var conditional = Confirm(_second, verdict: verdict);
        Assert.Equal((true, new DateOnly(2026, 4, 1), false), (conditional.IsConditional, conditional.AnchorBy, _initiative.IsEligible));

        Assert.Equal("AnchoredIn", Acting.Refused(_initiative.Anchor(conditional, " ", Now)).Field);
        Acting.Agreed(_initiative.Anchor(conditional, "Styrelsens protokoll 12 mars", Now));

        Assert.Equal((false, true), (conditional.IsConditional, _initiative.IsEligible));
    }

    [Fact]
    public void What_is_withdrawn_is_neither_anchored_nor_withdrawn_again()
    {
        var said = Confirm(_first, verdict: Verdict.Outside);
        Acting.Agreed(_initiative.Withdraw(said, null, Now));

        Acting.Refused(_initiative.Anchor(said, "Protokoll", Now));
        Acting.Refused(_initiative.Withdraw(said, "En gång till", Now));
        Assert.Equal(3, _initiative.Events.Count);
    }

    [Fact]
    public void Another_rule_is_held_against_what_was_said_before()
    {
        Confirm(_first);
        Confirm(_second);

        Acting.Agreed(_initiative.Change(_initiative.Facts() with { Rule = new(3, PartyKind.Any, null) }, Now));
        Assert.False(_initiative.IsEligible);
        Acting.Agreed(_initiative.Change(_initiative.Facts() with { Rule = new(2, PartyKind.Any, 100_000) }, Now));
        Assert.True(_initiative.IsEligible);
        Acting.Agreed(_initiative.Change(_initiative.Facts() with { Rule = new(2, PartyKind.Municipality, null) }, Now));
        Assert.False(_initiative.IsEligible);
    }

    [Theory]
    [InlineData("Title")]
    [InlineData("LeastParties")]
    [InlineData("LeastSum")]
    [InlineData("Currency")]
    public void What_cannot_be_is_refused_beside_its_field(string field)
    {
        Confirm(_first);
        var facts = _initiative.Facts();

        Assert.Equal(field, Acting.Refused(_initiative.Change(field switch
        {
            "Title" => facts with { Title = "\u200B" },
            "LeastParties" => facts with { Rule = facts.Rule with { LeastParties = 1 } },
            "LeastSum" => facts with { Rule = facts.Rule with { LeastSum = -1 } },
            _ => facts with { Currency = Currency.NOK },
        }, Now)).Field);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Nothing_is_no_amount(long amount) => Assert.Equal("Amount", Acting.Refused(Say(_first, amount, Verdict.Inside, null)).Field);

    private Confirmation Confirm(Organisation organisation, Guid? person = null, Verdict verdict = Verdict.Inside) => Acting.Agreed(Say(organisation, 50_000, verdict, person));

    private Samhandling.Platform.Result<Confirmation> Say(Organisation organisation, long amount, Verdict verdict, Guid? person) =>
        _initiative.Confirm(organisation, person, amount, new(verdict, MandateReason.Within, null), new(organisation.Id, person, "Mässor", amount, Currency.SEK, new(2026, 3, 2)), Now);

    private static Organisation Company(Guid? partOf = null) => Organisation.Of(new() { Name = "Destination", IsDestinationCompany = true, PartOfId = partOf });
}
