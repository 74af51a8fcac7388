using Samhandling.Cooperation.Promises;
using Samhandling.Strategies.Commitments;
using Samhandling.Strategies.Decisions;
using Samhandling.Strategies.Declarations;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Gaps;
using Samhandling.Strategies.Heartbeats;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Levels;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Openness;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;
using Samhandling.Strategies.Viewpoints;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies;

/// <summary>A button that is pressed twice: the second sending finds what the first made, also when both come at one moment.</summary>
public sealed class SentTwiceTests : IDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public SentTwiceTests() => _house = _meanwhile.House();

    public static TheoryData<string> Forms => [.. s_forms.Keys];

    private static readonly Dictionary<string, SentTwice> s_forms = new(StringComparer.Ordinal)
    {
        ["add-document"] = new(_ => ("documents/new", [("Title", "Strategin"), ("Gist", "Vart vi vill")]), house => house.Fresh().StrategyDocuments.Count()),
        ["write-objectives"] = new(house => ($"documents/{house.Document().Id}/objectives/new", [("Written", "1 Arbete\n  1.1 Arbete åt unga\n2 Bostäder")]), house => house.Fresh().Objectives.Count(), 3),
        ["start-process"] = new(house => ("processes/new", [("Title", "Strategin ses över"), ("DocumentId", $"{house.Document().Id}")]), house => house.Fresh().StrategyProcesses.Count()),
        ["add-step"] = new(house => ($"processes/{house.Process().Id}/steps/new", [("Name", "Samtal")]), house => house.Fresh().ProcessSteps.Count()),
        ["raise-issues"] = new(house => ($"processes/{house.Process().Id}/issues/new", [("Written", "Bostäder\nTåg")]), house => house.Fresh().ProcessIssues.Count(), 2),
        ["tell-occasion"] = new(house => { house.Organisation("Banken"); return ($"processes/{house.Process().Id}/occasions/new", [("What", "Samtal"), ("Day", "2026-02-03"), ("Women", "12")]); }, house => house.Fresh().Occasions.Count()),
        ["contribute"] = new(house => { var own = house.PartnersOrganisation("Bolaget"); return ($"processes/{house.Process().Id}/viewpoints/new", [("OrganisationId", $"{own.Id}"), ("Words", "Mer tåg")]); }, house => house.Fresh().Viewpoints.Count(), By: Who.Partner),
        ["give-responsibility"] = new(house =>
        {
            var (region, objective) = (house.Organisation("Regionen"), house.Objective());
            return ($"responsibilities/objective/{objective.Id}/new", [("Who", Givers.Key(house.Person("Anna Ek", region).Id, region.Id)), ("From", "2026-02-03")]);
        }, house => house.Fresh().Responsibilities.Count()),
        ["plan-heartbeats"] = new(house => ($"documents/{house.Document(but: f => f with { To = new(2028, 12, 31) }).Id}/heartbeats/new", [("What", "Strategins dag"), ("First", "2026-10-01")]), house => house.Fresh().Heartbeats.Count(), 3),
        ["start-gap-round"] = new(house => ($"documents/{house.Objective().DocumentId}/gaps/new", [("Title", "Våren")]), house => house.Fresh().GapRounds.Count()),
        ["draw-up-declaration"] = new(_ => ("declarations/new", [("Title", "Arbete i fjällen"), ("Matter", "Besöksnäring"), ("Text", "Vi vill ha arbete året runt.")]), house => house.Fresh().Declarations.Count()),
        ["make-commitment"] = new(house => ($"declarations/{house.Declaration().Id}/commitments/new", [("What", "Låna ut"), ("ObjectiveId", $"{house.Objective().Id}"), ("OrganisationId", $"{house.Organisation("Banken").Id}"), ("DueOn", "2026-12-31"), ("Weight", "2")]), house => house.Fresh().Commitments.Count()),
        ["record-decision"] = new(house => ("decisions/new", [("Title", "Vi bygger"), ("DecidedOn", "2026-03-01"), ("ObjectiveId", $"{house.Objective().Id}"), ("Kind", nameof(EffectKind.Supports)), ("Words", "Fler kan ta sig till arbetet")]), house => house.Fresh().TakenDecisions.Count()),
    };

    [Theory, MemberData(nameof(Forms))]
    public Task A_form_that_is_sent_twice_makes_one_row_and_leads_to_it(string name) => s_forms[name].MakesOne(_house, _meanwhile, name);

    public void Dispose() => _house.Dispose();
}
