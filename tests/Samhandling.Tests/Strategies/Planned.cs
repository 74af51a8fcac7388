using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform.Sessions;
using Samhandling.Strategies.Viewpoints;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Heartbeats;
using Samhandling.Strategies.Hierarchy;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Levels;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Openness;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Pulses;
using Samhandling.Strategies.Steps;
using Samhandling.Strategies.WholeTexts;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies;

/// <summary>Documents, objectives and links in our partnership, as few words make them.</summary>
internal static class Planned
{
    public static StrategyDocument Document(this House house, string title = "Regionens strategi", DocumentKind kind = DocumentKind.Regional, StrategyDocument? after = null, DateOnly? decidedOn = null, Func<DocumentFacts, DocumentFacts>? but = null) =>
        house.Keep(Acting.Agreed(StrategyDocument.Of((but ?? (f => f))(new() { Title = title, Kind = kind, SupersedesId = after?.Id }), new(decidedOn ?? new(2024, 6, 18), "Fullmäktige"))));

    public static Objective Objective(this House house, StrategyDocument? document = null, string text = "Arbete året runt", string? number = null, Objective? partOf = null, Objective? after = null)
    {
        var holder = document ?? house.Document();
        var place = house.Fresh().Objectives.Count(o => o.DocumentId == holder.Id);
        return house.Keep(Acting.Agreed(Samhandling.Strategies.Objectives.Objective.In(holder.Id, new(number, text, place + 1, 0), partOf?.Id, place, after?.Id)));
    }

    public static ObjectiveLink Link(this House house, Objective from, Objective to, int strength = 2, LinkKind kind = LinkKind.Contributes) =>
        house.Keep(Acting.Agreed(ObjectiveLink.Between(from, to, new(kind, strength, false, "Står på sidan 12"), new(2026, 3, 1))));

    public static ObjectiveLink Link(this House house) => house.Link(house.Objective(house.Document("Planen", DocumentKind.Plan), "Fler gäster"), house.Objective());

    public static Guidance Guide(this House house, StrategyDocument guiding, StrategyDocument guided) =>
        house.Keep(new Guidance { GuidingId = guiding.Id, GuidedId = guided.Id, SeenEdition = guiding.Edition });

    public static DocumentText Text(this House house, StrategyDocument document, string words = "# Inledning") =>
        house.Keep(Acting.Agreed(DocumentText.Of(document.Id, words)));

    public static string PulseToken(this House house, StrategyProcess process)
    {
        var token = Secret.New();
        house.Keep(new PulseLink { ProcessId = process.Id, Hash = Secret.HashOf(token) });
        return token;
    }

    public static async Task Revised(this House house, StrategyDocument document, string change = "Ett mål till") =>
        Acting.Agreed(await house.Get<ReviseDocument>().Handle(document.Id, new() { DecidedOn = "2026-05-01", DecidedBy = "Fullmäktige", Change = change, Version = await house.Fresh().StrategyDocuments.Where(d => d.Id == document.Id).Select(d => d.Version).SingleAsync() }));

    public static StrategyProcess Process(this House house, string title = "Strategin ses över", StrategyDocument? document = null, bool isReady = false) =>
        house.Keep(Acting.Agreed(StrategyProcess.Of(new() { Title = title, DocumentId = (document ?? house.Document($"{title}: dokumentet")).Id, Money = isReady ? "Ingen" : null, Staff = isReady ? "Två" : null, Competence = isReady ? "Egen" : null, Time = isReady ? "Ett år" : null })));

    public static ProcessStep Step(this House house, StrategyProcess process, string name = "Analys", bool isWide = false, StepPromise promise = StepPromise.Consult) =>
        house.Keep(Acting.Agreed(ProcessStep.In(process, new(name, promise, isWide, 1, null, null, null, null))));

    public static ProcessIssue Issue(this House house, StrategyProcess process, string text = "Bostäder i alla kommuner", Scope scope = Scope.In, IssueLevel? level = null)
    {
        var issue = ProcessIssue.Raised(process.Id, text, 1 + house.Fresh().ProcessIssues.Count(i => i.ProcessId == process.Id));
        if (scope is not Scope.Undecided || level is not null) Acting.Agreed(issue.Weigh(new(text, scope, "Många har sagt det", level, level is null ? null : "Ligger bäst där")));
        return house.Keep(issue);
    }

    /// <summary>The same issue, handed on to an organisation.</summary>
    public static ProcessIssue HandedOn(this House house, ProcessIssue issue, DateOnly? day = null)
    {
        var receiver = house.Organisation("Småby kommun");
        var db = house.Fresh();
        var there = db.ProcessIssues.Single(i => i.Id == issue.Id);
        Acting.Agreed(there.HandTo(new(receiver.Id, null), day ?? new(2026, 3, 1)));
        db.SaveChanges();
        return there;
    }

    public static Responsibility Led(this House house, Objective objective, Person person, LeadingPart part = LeadingPart.Leader, bool isUnsure = false, DateOnly? from = null) =>
        house.Led(objective.Id, LedKind.Objective, person, part, isUnsure, from);

    public static Responsibility Led(this House house, Guid id, LedKind kind, Person person, LeadingPart part = LeadingPart.Leader, bool isUnsure = false, DateOnly? from = null)
    {
        var organisation = house.Fresh().Engagements.Where(e => e.PersonId == person.Id).Select(e => e.OrganisationId).First();
        return house.Keep(Acting.Agreed(Responsibility.For(kind, id, new(person.Id, organisation, part, from ?? new(2026, 1, 1), null, isUnsure, isUnsure ? new(2026, 3, 20) : null))));
    }

    public static Occasion Occasion(this House house, StrategyProcess process, Headcount? heads = null, Organisation? parties = null, DateOnly? day = null) =>
        house.Keep(Acting.Agreed(Samhandling.Strategies.Openness.Occasion.In(process.Id, new("Samtal på biblioteket", day ?? new(2026, 3, 1), null, parties is null ? [] : [parties.Id], heads ?? new(0, 0, 0, 0, 0, 0)))));

    public static Viewpoint Viewpoint(this House house, StrategyProcess process, Organisation organisation, string words = "Fler bussar", DateOnly? day = null) =>
        house.Keep(Acting.Agreed(Samhandling.Strategies.Viewpoints.Viewpoint.To(process.Id, null, organisation.Id, words, day ?? new(2026, 3, 1))));

    public static Heartbeat Heartbeat(this House house)
    {
        var document = house.Document("Årets strategi", but: f => f with { To = new(2025, 1, 1) });
        return house.Keep(Acting.Agreed(Samhandling.Strategies.Heartbeats.Heartbeat.Yearly(document, "Strategins dag", new(2024, 10, 1)))[0]);
    }
}
