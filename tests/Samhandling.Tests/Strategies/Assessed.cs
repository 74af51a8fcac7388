using Samhandling.Actors.Register;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Assessing;
using Samhandling.Strategies.Gaps;
using Samhandling.Strategies.Objectives;
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
}
