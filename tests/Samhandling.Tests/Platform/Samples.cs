using System.Collections.Concurrent;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.ContactPoints;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.Editions;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Studies;
using Samhandling.Studies.NetworkReports;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Actors.ContactTests;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Assignments;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Cooperation.Calendars;
using Samhandling.Tests.Cooperation.Initiatives;
using Samhandling.Tests.Cooperation.Interest;
using Samhandling.Tests.Cooperation.Mandates;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Cooperation.Representation;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Gaps;
using Samhandling.Strategies.Levels;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Cooperation.Votes;
using Samhandling.Tests.Evaluation;
using Samhandling.Tests.Places.Loading;
using Samhandling.Tests.Platform.Attachments;
using Samhandling.Tests.Platform.Jobs;
using Samhandling.Tests.Reporting;
using Samhandling.Tests.Studies.GatheredStudies;
using Samhandling.Tests.Studies.AnswerResults;
using Samhandling.Tests.Studies.NetworkImports;
using Samhandling.Tests.Studies.Responding;
using Samhandling.Tests.Strategies;

namespace Samhandling.Tests.Platform;

/// <summary>What stands in an address for each of its parameters, so that the tests of all pages reach yours. Add yours here.</summary>
public static class Samples
{
    private static readonly Dictionary<string, Func<House, string>> Values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Partnership"] = _ => House.Ours,
        ["Token"] = house => house.AtTheMachine().GetRequiredService<AddUser>().Handle(new() { Email = "reader@example.org" }).Result.Try(out var token, out var no) ? token : throw new InvalidOperationException(no.Reason),
        ["PersonId"] = house => house.Person("Åsa Ek", house.PartnersOrganisation("Fjällviks kommun")).Id.ToString(),
        ["OrganisationId"] = house => house.PartnersOrganisation("Norrvåg kommune").Id.ToString(),
        ["SurroundedId"] = house => house.Engagement(house.Person("Per Granne"), house.Organisation("Grannbolaget")).OrganisationId.ToString(),
        ["EngagementId"] = house => house.Engagement(house.Person("Per Ek"), house.PartnersOrganisation("Älvnäs kommun")).Id.ToString(),
        ["ContactPointId"] = house => house.ContactPoint(house.Municipality("Älvnäs")).Id.ToString(),
        ["TestToken"] = house => house.Test(house.PointOf(house.Municipality("Norrvåg"), ContactRole.StartUps, house.Reachable("Åsa Test", "test@example.org"))).Result,
        ["GroupId"] = house => house.Group().Id.ToString(),
        ["GroupSeatId"] = house => house.GroupSeat(house.Group("Rådet"), house.Organisation("Sparbanken"), house.Person("Åsa Sittande")).Id.ToString(),
        ["MeetingId"] = house => house.Meeting(points: "Aktuellt").Id.ToString(),
        ["LineId"] = house => house.Line("Kolla lokalen").Id.ToString(),
        ["PromiseId"] = house => house.Promise(organisation: house.Organisation("Banken")).Id.ToString(),
        ["PromiseToken"] = house => { var person = house.Person("Åsa Lovande"); house.Promise(person: person, organisation: house.Organisation("Banken")); return house.PromiseToken(person); },
        ["MeetingPlaceId"] = house => { var place = house.MeetingPlace(); foreach (var year in new[] { 2024, 2025 }) house.Edition(day: new(year, 2, 10), place: place); return place.Id.ToString(); },
        ["EditionId"] = house => house.Edition(capacity: 3, place: house.MeetingPlace("Dagarna")).Id.ToString(),
        ["RegistrationId"] = house => house.Registration(house.Edition(place: house.MeetingPlace("Träffen")), organisation: house.Organisation("Banken"), isPresent: true).Id.ToString(),
        ["RegistrationToken"] = house => house.RegistrationToken(house.Registration(house.Edition(place: house.MeetingPlace("Mötet")))),
        ["SlotId"] = house => house.Slot(house.Edition(place: house.MeetingPlace("Scenen"))).Id.ToString(),
        ["PointId"] = house => house.Meeting(points: ["Först", "Sedan"]).Points[1].Id.ToString(),
        ["TrialId"] = house => house.Trial("~ Vi prövar kortare möten", new(2026, 6, 1)).Id.ToString(),
        ["DigestToken"] = house => house.DigestToken(house.Person("Åsa Läsande")),
        ["BeadKind"] = _ => "promises",
        ["BeadId"] = house => house.Promise("Kolla tåget", organisation: house.Organisation("Tågbolaget")).Id.ToString(),
        ["MandateId"] = house => house.Mandate(house.Organisation("Kassan"), house.Person("Åsa Mandat")).Id.ToString(),
        ["ReportId"] = house => house.Report(new(2026, 3, 2)).Id.ToString(),
        ["InitiativeId"] = house => house.Initiative().Id.ToString(),
        ["ConfirmationId"] = house => house.Confirmed(house.Initiative("Gemensam resa"), house.PartnersOrganisation("Destinationen")).Id.ToString(),
        ["IdeaId"] = house => house.Idea().Id.ToString(),
        ["IdeaToken"] = house => house.IdeaToken(house.Idea("En nattbuss")),
        ["QuestionId"] = house => house.OpenQuestion().Id.ToString(),
        ["PositionId"] = house => house.Position().Id.ToString(),
        ["VoiceId"] = house => house.Heard(house.Position("Flyget först"), house.PartnersOrganisation("Bussbolaget")).Id.ToString(),
        ["DilemmaId"] = house => house.Dilemma().Id.ToString(),
        ["InputRoundId"] = house => house.InputRound().Id.ToString(),
        ["InputToken"] = house => house.InputToken(house.AskedInput(house.InputRound("Utkast"), house.Person("Åsa Tidig"), house.Organisation("Museet"))),
        // Of an edition, since all who are in the partnership see those.
        ["FileId"] = house => Acting.Agreed(house.Get<AddAttachment>().Handle(Edition.AttachmentKind, house.Edition().Id, new() { File = Handed.File("program.txt", [1]) }).Result).Id.ToString(),
        ["InputFileId"] = house => Acting.Agreed(house.Get<AddAttachment>().Handle(InputRound.AttachmentKind, house.Fresh().InputRounds.OrderByDescending(r => r.Id).First(r => r.Title == "Utkast").Id, new() { File = Handed.File("utkast.txt", [1]) }).Result).Id.ToString(),
        ["FeedToken"] = house => house.GroupFeed(house.Group("Kalendergruppen", house.Organisation("Kalenderbolaget"))),
        ["ProposalId"] = house => house.Proposal().Id.ToString(),
        ["InterestId"] = house => house.Interest(house.Proposal(), house.PartnersOrganisation("Intresserade AB")).Id.ToString(),
        ["EffortId"] = house => house.Effort("Höstkampanjen").Id.ToString(),
        ["EffortPartId"] = house => house.Effort("Vårkampanjen", house.PartnersOrganisation("Vårbolaget")).Parts[0].Id.ToString(),
        ["BallotId"] = house => house.Ballot().Id.ToString(),
        ["DocumentId"] = house => house.Document(but: f => f with { IsPublic = true }).Id.ToString(),
        ["GuidanceId"] = house => house.Guide(house.Document("Lagen om planer"), house.Fresh().StrategyDocuments.OrderByDescending(d => d.Id).First(d => d.IsPublic)).Id.ToString(),
        ["ObjectiveId"] = house => house.Objective().Id.ToString(),
        ["LinkId"] = house => house.Link().Id.ToString(),
        ["AgreementId"] = house => house.Agreement().Id.ToString(),
        ["AreaId"] = house => house.Area().Id.ToString(),
        ["TaskId"] = house => house.AssignmentTask().Id.ToString(),
        ["TaskLinkId"] = house => house.TaskLink().Id.ToString(),
        ["ContributionId"] = house => house.Contribution().Id.ToString(),
        ["WantRoundId"] = house => house.WantRound().Id.ToString(),
        ["AskedWantsId"] = house => house.AskedForWants(house.WantRound("Inför våren"), house.PartnersOrganisation("De som önskar")).Id.ToString(),
        ["WantToken"] = house => house.WantToken(house.AskedForWants(house.WantRound("Inför hösten"), house.Organisation("De som skriver"))),
        ["WantId"] = house => house.WaitingWant("De som väntar").Id.ToString(),
        ["OrderId"] = house => house.Order(isPublished: true).Id.ToString(),
        ["OrderWantId"] = house => house.Merged(house.Order(Wanted.WholeOrder("Kvällskurser")), house.WaitingWant("De som fick")).Id.ToString(),
        ["SoundingId"] = house => house.Sounding().Id.ToString(),
        ["SoundedId"] = house => house.Asked(house.Sounding(), house.PartnersOrganisation("De som svarar")).Id.ToString(),
        ["SoundingToken"] = house => house.SoundingToken(house.Asked(house.Sounding(), house.Organisation("De som får brev"))),
        ["PulseYear"] = _ => "2026",
        ["BaseServiceId"] = house => house.BaseService().Id.ToString(),
        ["ProcessId"] = house => house.Process().Id.ToString(),
        ["StepId"] = house => house.Step(house.Process("Planen ses över")).Id.ToString(),
        ["IssueId"] = house => house.HandedOn(house.Issue(house.Process("Programmet ses över"), level: IssueLevel.Local)).Id.ToString(),
        ["LedKind"] = _ => "document",
        ["LedId"] = house => house.Document("Det som leds").Id.ToString(),
        ["ResponsibilityId"] = house => house.Led(house.Objective(house.Document("Avtalet")), house.Person("Åsa Ledande", house.PartnersOrganisation("Ledande bolaget"))).Id.ToString(),
        ["PulseToken"] = house => house.PulseToken(house.Process("En öppen process")),
        ["OccasionId"] = house => house.Occasion(house.Process("Ett samtal")).Id.ToString(),
        ["ViewpointId"] = house => house.Viewpoint(house.Process("Ett program"), house.PartnersOrganisation("Inspelarna")).Id.ToString(),
        ["HeartbeatId"] = house => house.Heartbeat().Id.ToString(),
        ["ActivityId"] = house => house.Activity(house.Objective(text: "Mål med insats")).Id.ToString(),
        ["GapRoundId"] = house => house.GapRound().Id.ToString(),
        // Of the round above, which stands before it in each address.
        ["GapObjectiveId"] = house => { var document = house.Fresh().GapRounds.OrderByDescending(r => r.Id).First().DocumentId; return house.Fresh().Objectives.First(o => o.DocumentId == document).Id.ToString(); },
        ["AssessorId"] = house => house.Assessor(organisation: house.PartnersOrganisation("Bedömarna")).Id.ToString(),
        ["DecisionId"] = house => house.Decision(house.Objective(text: "Beslutat mål")).Id.ToString(),
        ["EffectId"] = house => house.Decision(house.Objective(text: "Påverkat mål")).Effects[0].Id.ToString(),
        ["OutsideId"] = house => house.Outside(house.Objective(text: "Ett annat mål").DocumentId).Id.ToString(),
        ["BudgetId"] = house => house.Budget(2026, ("Skola", 100)).Id.ToString(),
        ["DeclarationId"] = house => house.Declaration().Id.ToString(),
        ["CommitmentId"] = house => house.Commitment(house.Declaration("Plan för arbete"), house.PartnersOrganisation("De som lovar"), house.Objective(text: "Lovat mål")).Id.ToString(),
        ["LeftId"] = house => { var objective = house.Objective(text: "Någon annans"); return house.Left(house.GapRound(objective), objective).Id.ToString(); },
        ["CaseId"] = house => house.Case(house.Municipality("Rådby")).Id.ToString(),
        ["ReferralId"] = house => house.Referral(house.Case(house.Municipality("Lotsby"))).Referral.Id.ToString(),
        ["ReferralToken"] = house => house.Referral(house.Case(house.Municipality("Länkby"))).Token,
        ["RatingToken"] = house => house.RatingToken(),
        ["DutyId"] = house => house.Duty().Id.ToString(),
        ["DutyReportId"] = house => house.SentReport().Id.ToString(),
        ["ReportSectionId"] = house => house.DutyReport(house.Duty()).Sections[0].Id.ToString(),
        ["EvaluationId"] = house => house.EvaluationRound().Id.ToString(),
        ["GuideQuestionId"] = house => house.GuideQuestion(house.EvaluationRound(title: "Med guide")).Id.ToString(),
        ["InterviewId"] = house => house.Interview(house.EvaluationRound(title: "Med intervju")).Id.ToString(),
        ["PassageId"] = house => house.Passage(house.Interview(house.EvaluationRound(title: "Med stycke"))).Id.ToString(),
        ["StatementId"] = house => house.Statement(house.EvaluationRound(title: "Med påstående")).Id.ToString(),
        ["OtherPersonId"] = house => house.Person("Åsa Eek").Id.ToString(),
        ["OtherOrganisationId"] = house => house.Organisation("Norrvåg kommun").Id.ToString(),
        ["ActorDraftId"] = ActorDraft,
        ["DeedId"] = house => house.Import("Organisation\nSparbanken\n").Result.Id.ToString(),
        ["Id"] = Study,
        ["StudyId"] = Study,
        ["DraftId"] = house => house.Analyst().HandIn(Handed.File("ties.csv", Handed.Ties), Handed.File("people.csv", Handed.People + "D;Dan;offentlig;Småby;many;1980;ja\n")).Result.Id.ToString(),
        ["JobId"] = house => CancelJobTests.Asked(house).Result.Id.ToString(),
        ["earlier"] = Study,
        ["round"] = _ => "later",
        ["measure"] = _ => "gini",
        ["SeatId"] = house => house.Db.Seats.Single(s => s.PartnershipId == house.Get<Visit>().PartnershipId && s.Role == Role.Reader).Id.ToString(),
        ["UserId"] = house => house.Db.Users.Single(u => u.Name == nameof(Who.Reader)).Id.ToString(),
        ["OwnerKind"] = _ => NetworkStudy.AttachmentKind,
        ["OwnerId"] = Study,
        ["AttachmentId"] = house => AddAttachmentTests.Kept(house, Guid.Parse(Study(house))).Result.Id.ToString(),
        ["name"] = _ => StudyFigures.SectorBorder,
        ["format"] = _ => "graphml",
        ["kind"] = _ => "pptx",
        ["PlaceId"] = house => { Study(house); return house.Db.Places.Single(p => p.Code == "2490").Id.ToString(); },
        ["ListId"] = house => house.HandInPlaces(Samhandling.Tests.Places.Loading.Listed.Places).Result.Id.ToString(),
        ["LoadingId"] = house => { Study(house); return house.Db.PlaceLoadings.OrderBy(l => l.Id).First().Id.ToString(); },
        ["AnswerToken"] = house => new AskedRound(house).Ask().Token,
        ["RoundId"] = Round,
        // Of the round above, which stands before it in each address.
        ["RespondentId"] = house => house.Db.Set<Samhandling.Studies.Rounds.Respondent>().Where(r => r.Name == Asked).OrderByDescending(r => r.Id).First().Id.ToString(),
        ["Number"] = _ => "1",
        ["Activity"] = _ => NetworkStudiesModule.ActivityKey,
        ["RecordId"] = Study,
        ["SurveyId"] = house => new AskedRound(house).StudyId.ToString(),
        ["QuestionCode"] = _ => "choice",
        ["Tag"] = _ => "se",
        ["GatheringId"] = house => house.HandIn(3).Result.Id.ToString(),
        ["GatheredId"] = house => house.Gather().Result.File.Id.ToString(),
    };

    private static readonly ConcurrentDictionary<string, string> s_links = new(StringComparer.Ordinal);

    /// <summary>Where a browser is let in to a respondent's page of a round that was made here; null for every other page.</summary>
    public static string? LinkTo(string address) => address.Split('/') is [_, var partnership, "respond", var round, ..] && s_links.TryGetValue(round, out var token) ? $"/{partnership}/respond/{token}" : null;

    private const string Asked = "Åsa Tillfrågad";

    private static string Round(House house)
    {
        AskedRound round = new(house, AskedRound.AllKinds with { Languages = ["en", "se"] });
        s_links[round.Id.ToString()] = round.Ask(Asked).Token;
        // As many as are needed for a figure.
        round.Answer(house, 24, i => Answered.Sheet(("choice", Answered.Chosen(i % 2 == 0 ? "yes" : "no")))).Wait();
        // The first to look decides what is told, and that is kept.
        house.Page($"rounds/{round.Id}/results", Who.Analyst).Wait();
        return round.Id.ToString();
    }

    /// <summary>A list that our coordinator has handed in: a draft is its owner's alone.</summary>
    private static string ActorDraft(House house)
    {
        var form = OpenForm.At(house, "actors/import", name: "upload-actors").Result;
        return form.Send(("Pasted", "Person;Organisation;Befattning\nÅsa Ek;Kommunen;Chef\nPer Ek;Kommunen;\n")).Result.Headers.Location!.AbsolutePath.Split('/')[^1];
    }

    /// <summary>The largest network of the demo, which each house loads once, whatever else a test has put there.</summary>
    private static string Study(House house)
    {
        var analyst = house.Analyst();
        if (!analyst.GetRequiredService<SamhandlingDb>().PlaceLoadings.Any())
            foreach (var part in analyst.GetServices<DemoPart>()) part.Load(house.In(House.Ours, part.Role), default).Wait();
        return analyst.GetRequiredService<SamhandlingDb>().NetworkStudies.OrderByDescending(s => s.Persons.Count).ThenBy(s => s.Title).First().Id.ToString();
    }

    /// <summary>Real addresses for the routes, over rows of our partnership made for them.</summary>
    public static Dictionary<RouteEndpoint, string> Addresses(House house, IEnumerable<RouteEndpoint> routes)
    {
        var made = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return routes.ToDictionary(route => route, route => AddressOf(route, name => made.TryGetValue(name, out var value) ? value : made[name] = Values[name](house)));
    }

    public static string AddressOf(RouteEndpoint route, Func<string, string> value) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => value(parameter.Name),
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            _ => throw new NotSupportedException(route.RoutePattern.RawText),
        }))));
}
