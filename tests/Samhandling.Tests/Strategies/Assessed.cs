using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Assessing;
using Samhandling.Strategies.Budgets;
using Samhandling.Strategies.Commitments;
using Samhandling.Strategies.Decisions;
using Samhandling.Strategies.Declarations;
using Samhandling.Strategies.Gaps;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Silos;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies;

/// <summary>Rounds of assessment and what is done for objectives, as few words make them.</summary>
internal static class Assessed
{
    public static ObjectiveActivity Activity(this House house, Objective objective) =>
        house.Keep(ObjectiveActivity.Of(objective.Id, new(ActivityOf.Effort, house.Effort($"Insats {objective.Text}").Id), new(2026, 3, 1)));

    public static GapRound GapRound(this House house, Objective? objective = null, string title = "Våren 2026", DateOnly? on = null, bool isDeep = false) =>
        house.Keep(Acting.Agreed(Samhandling.Strategies.Gaps.GapRound.Of((objective ?? house.Objective()).DocumentId, title, isDeep, on ?? new(2026, 3, 1))));

    public static Assessor Assessor(this House house, GapRound? round = null, Organisation? organisation = null, string role = "Strateg") =>
        house.Keep(Acting.Agreed(Samhandling.Strategies.Assessing.Assessor.In(round ?? house.GapRound(), (organisation ?? house.Organisation("Regionen")).Id, role)));

    public static Assessment Says(this House house, Assessor by, Objective objective, int? now, int? wanted, int? importance = null, OwnPower power = OwnPower.Unsaid) =>
        house.Keep(Acting.Agreed(new Assessment { AssessorId = by.Id, ObjectiveId = objective.Id }.Say(new(now, wanted, importance, power, "Vi följer upp varje år"), new(2026, 3, 2))));

    public static GapLeft Left(this House house, GapRound round, Objective objective) =>
        house.Keep(Acting.Agreed(GapLeft.Of(round.Id, objective.Id, "Staten har ansvaret", new(2026, 3, 3))));

    public static TakenDecision Decision(this House house, Objective? objective = null, string title = "Vi bygger cykelvägen", EffectKind kind = EffectKind.Supports)
    {
        var decision = Acting.Agreed(TakenDecision.Of(new(title, new(2026, 3, 4), null, null)));
        Acting.Agreed(decision.Affect((objective ?? house.Objective()).Id, kind, "Fler kan ta sig till arbetet"));
        return house.Keep(decision);
    }

    public static OutsideActivity Outside(this House house, Guid documentId, string title = "Något annat") =>
        house.Keep(Acting.Agreed(OutsideActivity.Of(documentId, new(ActivityOf.Effort, house.Effort(title).Id), OutsideClass.RightlyOutside, "Det är kommunens egen sak", new(2026, 3, 5))));

    public static Budget Budget(this House house, int year, params (string Text, long Amount)[] lines)
    {
        var budget = Acting.Agreed(Samhandling.Strategies.Budgets.Budget.Of("Årets budget", year, house.Organisation("Kommunen").Id, Currency.SEK));
        budget.Lines.AddRange(lines.Select(l => new BudgetLine { BudgetId = budget.Id, Text = l.Text, Amount = l.Amount }));
        return house.Keep(budget);
    }

    public static Declaration Declaration(this House house, string title = "Arbete i fjällen") =>
        house.Keep(Acting.Agreed(Samhandling.Strategies.Declarations.Declaration.Of(new(title, "Besöksnäring", "Vi vill ha arbete året runt."))));

    public static Commitment Commitment(this House house, Declaration declaration, Organisation? organisation = null, Objective? objective = null) =>
        house.Keep(Acting.Agreed(Samhandling.Strategies.Commitments.Commitment.Of(declaration.Id, (objective ?? house.Objective()).Id, (organisation ?? house.Organisation("Banken")).Id, new("Låna ut", null, new(2026, 12, 31), 1))));
}
