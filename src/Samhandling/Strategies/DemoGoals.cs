using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Assessing;
using Samhandling.Strategies.Budgets;
using Samhandling.Strategies.Commitments;
using Samhandling.Strategies.Decisions;
using Samhandling.Strategies.Declarations;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Gaps;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Silos;

namespace Samhandling.Strategies;

/// <summary>How the invented region's objectives are used: two rounds of assessment, what is done for them, decisions, a budget, and a declaration with its commitments.</summary>
internal sealed class DemoGoals
{
    private const string Region = "Region Nordanland", Tourism = "Nordanlands turism", Municipality = "Fjällviks kommun";

    private readonly SamhandlingDb _db;
    private readonly DateOnly _today;
    private readonly Dictionary<string, Guid> _organisations;

    private DemoGoals(SamhandlingDb db, DateOnly today)
    {
        (_db, _today) = (db, today);
        _organisations = db.Organisations.OrderBy(o => o.Id).AsEnumerable().GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Id, StringComparer.Ordinal);
    }

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<SamhandlingDb>();
        var demo = new DemoGoals(db, services.GetRequiredService<TimeProvider>().Today());
        demo.Assess(demo.ObjectivesOf("Agenda 2030"));
        var aims = demo.ObjectivesOf("Nordanland 2035");
        demo.Do(aims);
        demo.Outside(aims);
        demo.Decide(aims);
        demo.Spend(aims);
        demo.Declare(aims);
        await db.SaveChangesAsync(cancel);
    }

    private List<Objective> ObjectivesOf(string title) => [.. _db.Objectives.Where(o => o.Document!.Title == title).OrderBy(o => o.Place)];

    private void Assess(List<Objective> goals)
    {
        var (before, now) = (Round(goals, $"Våren {_today.Year - 2}", _today.AddYears(-2)), Round(goals, $"Våren {_today.Year}", _today.AddDays(-20)));
        Say(before, Region, "Hållbarhetsstrateg", _today.AddYears(-2), goals, (2, 3, 2), (1, 3, 2), (2, 4, 3), (1, 3, 2), (1, 3, 2), (1, 4, 3), (2, 3, 1));
        before.Close(_today.AddYears(-2).AddDays(30)).Agreed();
        Say(now, Region, "Hållbarhetsstrateg", _today.AddDays(-12), goals, (2, 3, 2), (2, 3, 2), (2, 4, 3), (2, 3, 2), (1, 3, 2), (1, 4, 3), (3, 3, 1));
        // The municipality has come half way, and leaves what it does not know.
        Say(now, Municipality, "Utvecklingschef", _today.AddDays(-9), goals, (3, 4, 3), (1, 3, 3), (1, 4, 3), (null, 3, null), (1, 2, null));
        _db.Assessors.Add(Assessor.In(now, _organisations[Tourism], "Verksamhetsledare").Agreed());
        _db.GapsLeft.Add(GapLeft.Of(now.Id, goals[3].Id, "Forskning och industri bär universitetet och näringslivet; vi följer det, men leder det inte.", _today.AddDays(-5)).Agreed());
        if (_db.Efforts.OrderBy(e => e.From).ThenBy(e => e.Title).FirstOrDefault() is { } effort) _db.ObjectiveActivities.Add(ObjectiveActivity.Of(goals[2].Id, new(ActivityOf.Effort, effort.Id), _today.AddDays(-5)));
    }

    private GapRound Round(List<Objective> goals, string title, DateOnly on)
    {
        var round = GapRound.Of(goals[0].DocumentId, title, isDeep: false, on).Agreed();
        _db.GapRounds.Add(round);
        return round;
    }

    private void Say(GapRound round, string who, string role, DateOnly on, List<Objective> goals, params (int? Now, int? Wanted, int? Importance)[] levels)
    {
        var assessor = Assessor.In(round, _organisations[who], role).Agreed();
        foreach (var (i, level) in levels.Index())
            assessor.Assessments.Add(new Assessment { AssessorId = assessor.Id, ObjectiveId = goals[i].Id }.Say(new(level.Now, level.Wanted, level.Importance, level.Importance is null ? OwnPower.Unsaid : OwnPower.Shared, "Vår egen bedömning efter årets uppföljning."), on).Agreed());
        _db.Assessors.Add(assessor);
    }

    private void Do(List<Objective> aims)
    {
        foreach (var effort in _db.Efforts.OrderBy(e => e.From).ThenBy(e => e.Title).Take(3)) _db.ObjectiveActivities.Add(ObjectiveActivity.Of(aims[3].Id, new(ActivityOf.Effort, effort.Id), _today.AddDays(-30)));
        if (_db.Initiatives.OrderBy(i => i.Title).FirstOrDefault() is { } initiative) _db.ObjectiveActivities.Add(ObjectiveActivity.Of(aims[6].Id, new(ActivityOf.Initiative, initiative.Id), _today.AddDays(-30)));
    }

    private void Outside(List<Objective> aims)
    {
        var outside = _db.Efforts.OrderBy(e => e.From).ThenBy(e => e.Title).Skip(3).Take(2).ToList();
        (OutsideClass, string)[] said = [(OutsideClass.ShouldBeIn, "Det ger arbete utanför sommaren och borde synas under mål 2."), (OutsideClass.RightlyOutside, "Arrangörernas egen sak, som de sköter bra utan oss.")];
        foreach (var (effort, (thought, motive)) in outside.Zip(said)) _db.OutsideActivities.Add(OutsideActivity.Of(aims[0].DocumentId, new(ActivityOf.Effort, effort.Id), thought, motive, _today.AddDays(-10)).Agreed());
    }

    private void Decide(List<Objective> aims)
    {
        var line = _db.MinutesLines.Where(l => l.Kind == LineKind.Decision && l.IsTold).OrderBy(l => l.Text).Select(l => new { l.Id, l.Text, l.Point!.Meeting!.Day }).FirstOrDefault();
        if (line is not null) Decide(TakenDecision.Of(new(line.Text.Length > TakenDecision.TitleLength ? line.Text[..TakenDecision.TitleLength] : line.Text, line.Day, null, null), line.Id).Agreed(), (aims[3], EffectKind.Supports, "Fler gäster utanför sommaren ger arbete hela året."));
        Decide(TakenDecision.Of(new("Länstrafiken kör färre turer på kvällen", _today.AddDays(-70), _organisations[Region], "Beslutet sparar pengar till dagturerna.")).Agreed(),
            (aims[6], EffectKind.Against, "Den som arbetar sent kommer inte hem utan bil."), (aims[0], EffectKind.Neutral, null));
    }

    private void Decide(TakenDecision decision, params (Objective Objective, EffectKind Kind, string? Words)[] effects)
    {
        foreach (var (objective, kind, words) in effects) decision.Affect(objective.Id, kind, words).Agreed();
        _db.TakenDecisions.Add(decision);
    }

    private void Spend(List<Objective> aims)
    {
        var budget = Budget.Of("Regional utveckling", _today.Year, _organisations[Region], Currency.SEK).Agreed();
        foreach (var (text, amount, aim) in new (string, long, Objective?)[] { ("Kollektivtrafik", 48_000_000, aims[6]), ("Besöksnäring och kultur", 9_500_000, aims[3]), ("Kompetensförsörjning", 6_200_000, aims[5]), ("Bredband", 4_000_000, aims[8]), ("Samverkan och ledning", 7_300_000, null), ("Övriga bidrag", 5_100_000, null), ("Statsbidrag", -21_000_000, null) })
            budget.Lines.Add(new() { BudgetId = budget.Id, Text = text, Amount = amount, ObjectiveId = aim?.Id });
        _db.Budgets.Add(budget);
    }

    private void Declare(List<Objective> aims)
    {
        var declaration = Declaration.Of(new("Arbete året runt i fjällen och vid kusten", "Besöksnäring", "Vi vill att den som arbetar i besöksnäringen ska kunna göra det hela året. Till 2028 tar var och en av oss ett steg som vi själva råder över, och vi berättar varje halvår hur långt vi har kommit.")).Agreed();
        foreach (var who in new[] { Region, Tourism })
        {
            var decision = new Cooperation.Mandates.Decision(_organisations[who], null, declaration.Matter, null, default, _today.AddDays(-50));
            declaration.Sign(decision.OrganisationId, MandateCheck.Of(_db.Mandates.Where(m => m.GiverId == decision.OrganisationId).ToList(), decision), decision).Agreed();
        }

        Commit(declaration, aims[3], Tourism, "Höstens mötesveckor i tre kommuner", 2, 60, "Två av tre kommuner har sagt ja.", _today.AddDays(200));
        Commit(declaration, aims[3], Region, "Kurser för den som vill arbeta året runt", 1, 80, "Första kursen är full.", _today.AddDays(-10));
        Commit(declaration, aims[5], Region, "Praktik för nyanlända i besöksnäringen", 1, null, null, _today.AddDays(300));
        _db.Declarations.Add(declaration);
    }

    private void Commit(Declaration declaration, Objective aim, string who, string what, int weight, int? progress, string? comment, DateOnly due)
    {
        var commitment = Commitment.Of(declaration.Id, aim.Id, _organisations[who], new(what, null, due, weight)).Agreed();
        if (comment is not null) commitment.Tell(progress, comment, _today.AddDays(-15)).Agreed();
        declaration.Commitments.Add(commitment);
    }
}
