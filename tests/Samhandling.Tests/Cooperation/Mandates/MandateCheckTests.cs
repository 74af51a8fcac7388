using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Mandates;

public sealed class MandateCheckTests
{
    private static readonly DateOnly First = new(2026, 1, 1), Last = new(2026, 12, 31), Day = new(2026, 3, 2);
    private static readonly Guid Company = Guid.NewGuid(), Manager = Guid.NewGuid();

    private static readonly MandateFacts Facts = new() { PersonId = Manager, Topics = "Gemensam marknadsföring\nMässor", Ceiling = 150_000, Currency = Currency.SEK, From = First, To = Last };
    private static readonly Decision Fair = new(Company, Manager, "Mässor", 150_000, Currency.SEK, Day);

    [Fact]
    public void At_the_ceiling_on_the_topic_within_the_time_it_is_inside()
    {
        var answer = Check(Fair, Facts);

        Assert.Equal((Verdict.Inside, MandateReason.Within, false), (answer.Verdict, answer.Reason, answer.IsConditional));
    }

    [Theory]
    [InlineData("2025-12-31", Verdict.Outside, MandateReason.NotBegun)]
    [InlineData("2026-01-01", Verdict.Inside, MandateReason.Within)]
    [InlineData("2026-12-31", Verdict.Inside, MandateReason.Within)]
    [InlineData("2027-01-01", Verdict.Outside, MandateReason.Lapsed)]
    public void The_first_day_and_the_last_are_within(string day, Verdict verdict, MandateReason reason) =>
        Assert.Equal((verdict, reason), Told(Check(Fair with { DecidedOn = DateOnly.Parse(day, null) }, Facts)));

    [Fact]
    public void What_lapses_between_proposal_and_decision_is_outside_and_says_so()
    {
        var late = Fair with { DecidedOn = Last.AddDays(1) };

        Assert.Equal((Verdict.Outside, MandateReason.LapsedMeanwhile), Told(Check(late with { ProposedOn = Last }, Facts)));
        Assert.Equal((Verdict.Outside, MandateReason.Lapsed), Told(Check(late with { ProposedOn = Last.AddDays(1) }, Facts)));
    }

    [Theory]
    [InlineData("mässor", true)]
    [InlineData(" MASSOR ", true)]
    [InlineData("Mässor i Norge", false)]
    [InlineData("Skidor", false)]
    [InlineData("", false)]
    public void A_topic_is_one_of_those_that_are_told_however_it_is_spelled(string topic, bool isInside) =>
        Assert.Equal(isInside ? (Verdict.Inside, MandateReason.Within) : (Verdict.Outside, MandateReason.OtherTopic), Told(Check(Fair with { Topic = topic }, Facts)));

    [Fact]
    public void A_mandate_for_all_matters_covers_each_and_one_that_tells_none_leaves_it_unknown()
    {
        Assert.Equal(Verdict.Inside, Check(Fair with { Topic = "Skidor" }, Facts with { IsGeneral = true }).Verdict);
        Assert.Equal((Verdict.Unknown, MandateReason.TopicsUntold), Told(Check(Fair, Facts with { Topics = null })));
    }

    [Theory]
    [InlineData(150_001L, Currency.SEK, Verdict.Outside, MandateReason.AboveCeiling)]
    [InlineData(1L, Currency.NOK, Verdict.Unknown, MandateReason.OtherCurrency)]
    [InlineData(0L, Currency.NOK, Verdict.Inside, MandateReason.Within)]
    [InlineData(null, Currency.EUR, Verdict.Inside, MandateReason.Within)]
    public void An_amount_is_held_against_the_ceiling_in_its_own_currency_alone(long? amount, Currency currency, Verdict verdict, MandateReason reason) =>
        Assert.Equal((verdict, reason), Told(Check(Fair with { Amount = amount, Currency = currency }, Facts)));

    [Fact]
    public void Where_no_ceiling_is_told_an_amount_is_unknown_and_no_amount_is_inside()
    {
        Assert.Equal((Verdict.Unknown, MandateReason.CeilingUntold), Told(Check(Fair with { Amount = 1 }, Facts with { Ceiling = null })));
        Assert.Equal(Verdict.Inside, Check(Fair with { Amount = null }, Facts with { Ceiling = null }).Verdict);
    }

    [Fact]
    public void What_is_outside_in_one_way_is_outside_whatever_is_unknown_of_the_rest() =>
        Assert.Equal((Verdict.Outside, MandateReason.AboveCeiling), Told(Check(Fair with { Amount = 200_000 }, Facts with { Topics = null })));

    [Fact]
    public void Without_a_mandate_nobody_knows()
    {
        Assert.Equal((Verdict.Unknown, MandateReason.NoMandate), Told(MandateCheck.Of([], Fair)));
        Assert.Equal(MandateReason.NoMandate, MandateCheck.Of([Of(Facts, Guid.NewGuid())], Fair).Reason);
        Assert.Equal(MandateReason.NoMandate, Check(Fair with { PersonId = Guid.NewGuid() }, Facts).Reason);
    }

    [Fact]
    public void Whoever_has_the_organisations_mandate_will_do_where_nobody_is_named() =>
        Assert.Equal(Verdict.Inside, Check(Fair with { PersonId = null }, Facts with { PersonId = Guid.NewGuid() }).Verdict);

    [Fact]
    public void One_mandate_that_covers_all_is_enough_and_two_that_cover_a_part_each_are_not()
    {
        var (old, small) = (Facts with { To = First }, Facts with { Ceiling = 100_000 });

        Assert.Equal(Verdict.Inside, Check(Fair, old, Facts, small).Verdict);
        var answer = Check(Fair, old, small);
        Assert.Equal((Verdict.Outside, MandateReason.AboveCeiling), Told(answer));
        Assert.Equal(100_000, answer.Mandate!.Ceiling);
    }

    [Fact]
    public void Unknown_is_nearer_than_outside() => Assert.Equal(Verdict.Unknown, Check(Fair, Facts with { Ceiling = 1 }, Facts with { Ceiling = null }).Verdict);

    [Fact]
    public void What_is_not_inside_is_anchored_within_thirty_days() => Assert.Equal(new DateOnly(2026, 4, 1), Fair.AnchorBy);

    private static MandateAnswer Check(Decision decision, params MandateFacts[] mandates) => MandateCheck.Of(mandates.Select(facts => Of(facts, Company)), decision);

    private static Mandate Of(MandateFacts facts, Guid giver) => Acting.Agreed(Mandate.Of(giver, facts));

    private static (Verdict, MandateReason) Told(MandateAnswer answer) => (answer.Verdict, answer.Reason);
}
