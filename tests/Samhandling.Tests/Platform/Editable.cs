using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.Register;
using Samhandling.Assignments.BaseServices;
using Samhandling.Assignments.Financing;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Soundings;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.Wants;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.IdeaDoors;
using Samhandling.Cooperation.Ideas;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Positions;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Registering;
using Samhandling.Cooperation.Representation;
using Samhandling.Cooperation.Seats;
using Samhandling.Cooperation.Stage;
using Samhandling.Cooperation.Trials;
using Samhandling.Cooperation.Votes;
using Samhandling.Places;
using Samhandling.Places.Profiles;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Reporting.Cases;
using Samhandling.Reporting.Duties;
using Samhandling.Reporting.Referrals;
using Samhandling.Reporting.Reports;
using Samhandling.Strategies.Commitments;
using Samhandling.Strategies.Viewpoints;
using Samhandling.Strategies.Decisions;
using Samhandling.Strategies.Declarations;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Heartbeats;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Levels;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Openness;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;
using Samhandling.Strategies.WholeTexts;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Studies.Rounds;
using Samhandling.Studies.RoundSteps;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Assignments;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Cooperation.Initiatives;
using Samhandling.Tests.Cooperation.Mandates;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Cooperation.Representation;
using Samhandling.Tests.Cooperation.Votes;
using Samhandling.Tests.Evaluation;
using Samhandling.Tests.Reporting;
using Samhandling.Tests.Strategies;
using Samhandling.Tests.Studies.NetworkImports;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Platform;

/// <summary>A kind of row that two can change at one time, and how they do it. Add yours here.</summary>
/// <param name="Row">The entity.</param>
/// <param name="Form">The name of the form that changes it.</param>
/// <param name="Address">Makes one in our partnership, and gives its address.</param>
/// <param name="Writes">What is written the nth time, other than the times before and after; the field first that is looked at.</param>
/// <param name="Kept">What stands in that field, as it would be written, and the row's version.</param>
/// <param name="Holds">What must be removed for the form to have nothing to write on.</param>
internal sealed record Editable(Type Row, string Form, Func<House, string> Address, Func<int, (string Field, string Value)[]> Writes, Func<SamhandlingDb, (string? Word, int Version)> Kept, Func<SamhandlingDb, object> Holds)
{
    /// <summary>Whose work it is.</summary>
    public Role By { get; private init; } = Role.Coordinator;

    private static readonly string[] s_roles = ["Partner", "Analyst", "Reader"];

    public static IReadOnlyList<Editable> All { get; } =
    [
        Of<Person>("describe-person", house => $"persons/{house.Person("Anna Ek").Id}/edit", n => [("Name", $"Anna {n}")], p => p.Name, p => p.Version),
        Of<Organisation>("describe-organisation", house => $"organisations/{house.Organisation("Regionen").Id}/edit", n => [("Name", $"Region {n}")], o => o.Name, o => o.Version),
        Of<Engagement>("change-engagement", house => $"engagements/{house.Engagement(house.Person("Anna Ek"), house.Organisation("Regionen")).Id}", n => [("Title", $"Strateg {n}")], e => e.Title, e => e.Version),
        Of<ContactPoint>("give-contact", house => $"contacts/{house.ContactPoint(house.Municipality("Fjällvik")).Id}", n => [("ReplyDays", $"{n % 60 + 1}")], c => $"{c.ReplyDays}", c => c.Version),
        Of<Group>("describe-group", house => $"groups/{house.Group().Id}/edit", n => [("Name", $"Rådet {n}")], g => g.Name, g => g.Version),
        Of<GroupSeat>("change-seat", house => $"group-seats/{house.GroupSeat(house.Group(), house.Organisation("Banken")).Id}", n => [("From", Day(n))], s => $"{s.From:yyyy-MM-dd}", s => s.Version),
        Of<Meeting>("describe-meeting", house => $"meetings/{house.Meeting().Id}/edit", n => [("Title", $"Möte {n}")], m => m.Title, m => m.Version),
        Of<MinutesLine>("describe-line", house => $"lines/{house.Line().Id}", n => [("Text", $"Rad {n}")], l => l.Text, l => l.Version),
        Of<Promise>("describe-promise", house => $"promises/{house.Promise().Id}/edit", n => [("What", $"Löfte {n}")], p => p.What, p => p.Version),
        Of<Trial>("judge-trial", house => $"trials/{house.Trial("~ Vi prövar", new(2026, 6, 1)).Id}", n => [("Found", $"Funnet {n}"), ("Outcome", "Kept")], t => t.Found, t => t.Version),
        Of<Mandate>("change-mandate", house => $"mandates/{house.Mandate(house.Organisation("Banken"), house.Person("Anna Ek")).Id}", n => [("Document", $"Protokoll {n}")], m => m.Document, m => m.Version),
        Of<ReportBack>("write-report", house => $"report-backs/{house.Report(new(2026, 3, 2)).Id}", n => [("Text", $"Rådet {n}")], r => r.Text, r => r.Version),
        Of<Initiative>("describe-initiative", house => $"initiatives/{house.Initiative().Id}/edit", n => [("Title", $"Mässan {n}")], i => i.Title, i => i.Version),
        Of<MeetingPlace>("describe-meeting-place", house => $"meeting-places/{house.MeetingPlace().Id}/edit", n => [("Name", $"Konferensen {n}")], p => p.Name, p => p.Version),
        Of<Edition>("describe-edition", house => $"editions/{house.Edition().Id}/edit", n => [("Capacity", $"{n % 1000 + 1}")], e => $"{e.Capacity}", e => e.Version),
        Of<Registration>("describe-registration", house => $"registrations/{house.Registration(house.Edition()).Id}/edit", n => [("Name", $"Anna {n}")], r => r.Name, r => r.Version),
        Of<StageSlot>("describe-slot", house => $"slots/{house.Slot(house.Edition()).Id}", n => [("Topic", $"Leden {n}")], s => s.Topic, s => s.Version),
        Of<IdeaDoor>("set-up-idea-door", house => { house.Keep(new IdeaDoor()); return "ideas/door"; }, n => [("Welcome", $"Välkommen {n}")], d => d.Welcome, d => d.Version),
        Of<Idea>("answer-idea", house => { house.Person("Anna Ek", house.Organisation("Regionen")); return $"ideas/{house.Idea().Id}/answer"; }, n => [("Reply", $"Svar {n}")], i => i.Reply, i => i.Version),
        Of<OpenQuestion>("describe-question", house => $"questions/{house.OpenQuestion().Id}/edit", n => [("Text", $"Fråga {n}?")], q => q.Text, q => q.Version),
        Of<Position>("describe-position", house => $"positions/{house.Position().Id}/edit", n => [("Title", $"Tåget {n}")], p => p.Title, p => p.Version),
        Of<Dilemma>("describe-dilemma", house => $"dilemmas/{house.Dilemma().Id}/edit", n => [("Title", $"Vägval {n}")], d => d.Title, d => d.Version),
        Of<InputRound>("describe-input-round", house => $"early-input/{house.InputRound().Id}/edit", n => [("Title", $"Utkast {n}")], r => r.Title, r => r.Version),
        Of<Effort>("describe-effort", house => $"efforts/{house.Effort().Id}/edit", n => [("Title", $"Insats {n}")], e => e.Title, e => e.Version),
        Of<EffortPart>("answer-part", house => $"effort-parts/{house.Effort().Parts[0].Id}", n => [("Does", $"Texter {n}")], p => p.Does, p => p.Version),
        Of<QuorumRule>("set-quorum", Ruled, n => [("Least", $"{n % 100 + 1}")], r => $"{r.Least}", r => r.Version, holds: db => db.Groups.Include(g => g.Seats).Single()),
        Of<StrategyDocument>("describe-document", house => $"documents/{house.Document().Id}/edit", n => [("Title", $"Strategin {n}")], d => d.Title, d => d.Version),
        Of<DocumentText>("write-text", house => $"documents/{house.Text(house.Document()).DocumentId}/text/edit", n => [("Words", $"Text {n}")], t => t.Words, t => t.Version, holds: db => db.StrategyDocuments.Single()),
        Of<Objective>("describe-objective", house => $"objectives/{house.Objective().Id}/edit", n => [("Text", $"Målet {n}")], o => o.Text, o => o.Version),
        Of<StrategyProcess>("describe-process", house => $"processes/{house.Process().Id}/edit", n => [("Title", $"Processen {n}")], p => p.Title, p => p.Version),
        Of<ProcessStep>("describe-step", house => $"process-steps/{house.Step(house.Process()).Id}/edit", n => [("Name", $"Steget {n}")], s => s.Name, s => s.Version),
        Of<ProcessIssue>("weigh-issue", house => $"process-issues/{house.Issue(house.Process(), scope: Samhandling.Strategies.Levels.Scope.Undecided).Id}", n => [("Text", $"Frågan {n}")], i => i.Text, i => i.Version),
        Of<Responsibility>("describe-responsibility", house => $"responsibilities/{house.Led(house.Objective(), house.Person("Anna Ek", house.Organisation("Regionen"))).Id}/edit", n => [("To", $"2030-01-{n % 28 + 1:00}")], r => ADayAttribute.Write(r.To), r => r.Version),
        Of<OpennessDeclaration>("declare-openness", house => { var process = house.Process(); Acting.Agreed(house.Get<DeclareOpenness>().Handle(process.Id, DeclareOpenness.Form.Of(null)).Result); return $"processes/{process.Id}/openness/declare"; }, n => [("Why", $"Därför {n}")], d => d.Why, d => d.Version, holds: db => db.StrategyProcesses.Single()),
        Of<Occasion>("describe-occasion", house => $"occasions/{house.Occasion(house.Process()).Id}/edit", n => [("What", $"Samtal {n}")], o => o.What, o => o.Version),
        Of<Viewpoint>("answer-viewpoint", house => $"viewpoints/{house.Viewpoint(house.Process(), house.Organisation("Banken")).Id}/answer", n => [("Answer", $"Svar {n}")], c => c.Answer, c => c.Version),
        Of<Heartbeat>("tell-heartbeat", house => $"heartbeats/{house.Heartbeat().Id}", n => [("What", $"Dag {n}")], h => h.What, h => h.Version),
        Of<ObjectiveLink>("assess-link", house => $"objective-links/{house.Link().Id}/edit", n => [("Motive", $"Därför {n}")], l => l.Motive, l => l.Version),
        Of<Samhandling.Assignments.Agreements.Agreement>("describe-agreement", house => $"agreements/{house.Agreement().Id}/edit", n => [("Title", $"Uppdraget {n}")], a => a.Title, a => a.Version),
        Of<ServiceArea>("describe-area", house => $"areas/{house.Area().Id}/edit", n => [("Name", $"Område {n}")], a => a.Name, a => a.Version),
        Of<AssignmentTask>("describe-task", house => $"assignment-tasks/{house.AssignmentTask().Id}/edit", n => [("Text", $"Uppgift {n}")], t => t.Text, t => t.Version),
        Of<Contribution>("describe-contribution", house => $"contributions/{house.Contribution().Id}/edit", n => [("Note", $"Beslut {n}")], c => c.Note, c => c.Version),
        Of<BaseService>("describe-base-service", house => $"base-services/{house.BaseService().Id}/edit", n => [("Name", $"En kontakt {n}")], s => s.Name, s => s.Version),
        Of<WantRound>("describe-want-round", house => $"want-rounds/{house.WantRound().Id}/edit", n => [("Title", $"Önskemål {n}")], r => r.Title, r => r.Version),
        Of<Want>("decide-want", house => $"wants/{house.WaitingWant().Id}/decide", n => [("Reason", $"Därför {n}"), ("Fate", "Declined")], w => w.Reason, w => w.Version),
        Of<Order>("describe-order", house => $"orders/{house.Order().Id}/edit", n => [("Title", $"Beställning {n}")], o => o.Title, o => o.Version),
        Of<Sounding>("describe-sounding", house => $"soundings/{house.Sounding().Id}/edit", n => [("Title", $"Sondering {n}")], one => one.Title, one => one.Version),
        Of<Declaration>("describe-declaration", house => $"declarations/{house.Declaration().Id}/edit", n => [("Title", $"Vilja {n}")], d => d.Title, d => d.Version),
        Of<Commitment>("tell-progress", house => $"commitments/{house.Commitment(house.Declaration()).Id}/tell", n => [("Comment", $"Gjort {n}"), ("Progress", "50")], c => c.Comment, c => c.Version),
        Of<TakenDecision>("describe-decision", house => $"decisions/{house.Decision().Id}/edit", n => [("Title", $"Beslut {n}")], d => d.Title, d => d.Version),
        Of<AdviceCase>("describe-case", house => $"cases/{house.Case(house.Municipality("Fjällvik")).Id}/edit", n => [("FirmName", $"Bolag {n}")], c => c.FirmName, c => c.Version),
        Of<Referral>("settle-referral", house => $"referrals/{house.Referral(house.Case(house.Municipality("Fjällvik"))).Referral.Id}", n => [("Result", $"Löst {n}"), ("State", "Taken")], r => r.Result, r => r.Version),
        Of<Duty>("describe-duty", house => $"duties/{house.Duty().Id}/edit", n => [("Name", $"Rapport {n}")], d => d.Name, d => d.Version),
        Of<ReportSection>("write-section", house => $"duties/sections/{house.DutyReport(house.Duty(), SectionTopic.Skills).Sections[0].Id}", n => [("Text", $"Kurser {n}")], s => s.Text, s => s.Version),
        Of<EvaluationRound>("describe-evaluation", house => $"evaluations/{house.EvaluationRound().Id}/edit", n => [("Title", $"Utvärderingen {n}")], r => r.Title, r => r.Version),
        Of<Interview>("describe-interview", house => $"interviews/{house.Interview(house.EvaluationRound()).Id}", n => [("Title", $"Chef {n}")], i => i.Role, i => i.Version),
        Of<Passage>("describe-passage", house => $"passages/{house.Passage(house.Interview(house.EvaluationRound())).Id}", n => [("Text", $"Stycke {n}")], p => p.Text, p => p.Version),
        Of<Statement>("describe-statement", house => $"statements/{house.Statement(house.EvaluationRound()).Id}", n => [("Text", $"Påstående {n}")], s => s.Text, s => s.Version),
        Of<Finding>("answer-finding", Answered, n => [("Reason", $"Därför {n}")], f => f.Reason, f => f.Version, holds: db => db.Statements.Single()),
        Of<PlaceProfile>("profile", house => $"places/{house.Municipality("Fjällvik").Id}/profile", n => [("Source", $"Count {n}")], p => p.Source, p => p.Version, holds: db => db.Places.Include(p => p.Versions).Single()),
        Of<NetworkStudy>("population", house => $"networks/{house.Analyst().Import().Result.Id}/population", n => [("UnderFour", $"{n % 100}"), ("FourToNine", $"{100 - n % 100}"), ("TenOrMore", "0")], s => $"{100 * s.PopulationByYears?[0]:0}", s => s.Version),
        Of<Study>("describe-study", house => $"studies/{house.Round().Result.StudyId}/edit", n => [("Title", $"Vem {n}?")], s => s.Title, s => s.Version) with { By = Role.Analyst },
        Of<Round>("describe-round", house => $"rounds/{house.Round().Result.Id}/edit", n => [("Name", $"Omgång {n}")], r => r.Name, r => r.Version) with { By = Role.Analyst },
        Of<QuestionnaireEdition>("change-question", house => $"rounds/{house.Round().Result.Id}/question/whom", n => [("Text", $"Vem {n}?")], e => e.Questionnaire().Find("whom")!.Text["sv"], e => e.Version) with { By = Role.Analyst },
        Of<Respondent>("change-respondent", WithNamesApproved, n => [("Email", $"nr{n}@example.org")], r => r.Email, r => r.Version) with { By = Role.Analyst },
        Of<Partnership>("rename-partnership", _ => "name", n => [("Name", $"Region {n}")], p => p.Name, p => p.Version, db => db.Partnerships.Where(p => p.Address == House.Ours)),
        Of<Seat>("change-role", house => $"people/{house.Seat(Who.Partner).Result.Id}", n => [("Role", s_roles[n % 3])], s => s.Role.ToString(), s => s.Version, db => db.Seats.Where(s => db.Users.Any(u => u.Id == s.UserId && u.Name == nameof(Who.Partner)))),
    ];

    /// <summary>What nobody can remove.</summary>
    public static IReadOnlyList<Type> Lasting { get; } = [typeof(Partnership), typeof(IdeaDoor)];

    /// <summary>What is taken once, or by one alone, and not written in a form: the other is refused.</summary>
    public static IReadOnlyList<string> TakenOnce { get; } =
    [
        "AskedForWants.Version", "Authenticator.LastStep", "Authenticator.RecoveryHashes", "DraftAnswer.Version", "Edition.SeatsVersion", "GatheredFile.Version",
        "GroupProposal.Version", "Job.State", "Job.Worker", "Mailing.Version", "Partnership.SeatsVersion", "Passkey.SignCount", "PasswordLink.UsedAt",
        "RoundFigures.Version", "User.ConcurrencyStamp",
    ];

    /// <summary>The other forms, by why none can lose in them what another has written.</summary>
    public static IReadOnlyDictionary<string, string[]> FormsThatNeedNone { get; } = new Dictionary<string, string[]>
    {
        ["They add something new."] =
        [
            "add-agreement", "add-assessor", "add-attachment", "add-authenticator", "add-base-service", "add-contribution", "add-document", "add-duty",
            "add-effect", "add-fact", "add-group", "add-guide-question", "add-meeting-place", "add-organisation", "add-participant", "add-passkey",
            "add-person", "add-point", "add-question", "add-registration", "add-round", "add-slot", "add-step", "answer-pulse", "ask-for-input",
            "ask-for-wants", "ask-from-list", "ask-in-sounding", "ask-part", "ask-persons", "bring-topics", "call-meeting", "call-seats",
            "class-outside", "code-passage", "confirm-initiative", "continue-objectives", "contribute", "copy-asked", "declare-interest",
            "draw-up-declaration", "engage-person", "found-partnership", "gather-answers", "gather-study", "give-mandate", "give-promise",
            "give-responsibility", "give-seat", "guide-document", "hand-in-gathered", "hold-edition", "invite-person", "invite-respondents",
            "join-organisation", "let-speak", "link-activity", "link-objectives", "link-task", "load-budget", "load-objectives", "log-case",
            "make-code", "make-commitment", "make-feed", "make-pulse-link", "make-rating-link", "merge-wants", "paste-minutes", "paste-notes",
            "plan-effort", "plan-evaluation", "plan-heartbeats", "plan-interview", "pose-dilemma", "print-codes", "propose-group",
            "propose-initiative", "propose-position", "raise-issues", "raise-question", "rate-advice", "record-decision", "refer-case",
            "register-for-edition", "register-person", "remind-respondents", "renew-agreement", "require-contacts", "reuse-frame", "reuse-questions",
            "send-idea", "start-gap-round", "start-input-round", "start-process", "start-report", "start-sounding", "start-study", "start-want-round", "support-position", "take-up-idea",
            "take-vote", "tell-met", "tell-occasion", "upload", "upload-actors", "upload-places", "write-firms", "write-lines", "write-national-order", "write-notes",
            "write-objectives", "write-order", "write-reservation", "write-tasks",
        ],
        ["They ask before something is done, and write nothing."] =
        [
            "approve-names", "cancel-job", "cancel-mailing", "cancel-meeting", "close-round", "disable-person", "disable-user", "end-open-link", "erase-person",
            "erase-unused", "forget-sender", "leave-edition", "load-places", "lock-minutes", "make-open-link", "make-operator", "mark-came-back",
            "merge-organisations", "merge-persons", "open-round", "publish-order", "remove-agreement", "remove-area", "remove-assessor", "remove-attachment",
            "remove-base-service", "remove-budget", "remove-case", "remove-commitment", "remove-contribution", "remove-decision", "remove-declaration",
            "remove-dilemma", "remove-document", "remove-duty", "remove-edition", "remove-effect", "remove-effort", "remove-evaluation",
            "remove-gap-round", "remove-group", "remove-guide-question", "remove-idea", "remove-initiative", "remove-interview", "remove-line",
            "remind-of-wants", "remove-link", "remove-mandate", "remove-meeting", "remove-meeting-place", "remove-open-question", "remove-order",
            "remove-passage", "remove-person", "remove-point", "remove-position", "remove-process", "remove-proposal", "remove-question",
            "remove-registration", "remove-report", "remove-responsibility", "remove-seat", "remove-slot", "remove-statement", "remove-step",
            "remove-study", "remove-task-link", "remove-text", "remove-vote", "retire-objective", "retire-task", "retry-mail", "revoke-links",
            "send-minutes", "settle-wants", "sign-out-person", "stop-asking", "stop-asking-for-wants", "stop-sounding", "take-out-want", "take-up-gap",
            "test-contacts", "unclass-outside", "uncode-passage", "undo-deed", "undo-gathering", "undo-import", "undo-loading", "unlink-activity",
            "untie-document", "withdraw-feed",
            "withdraw-interest",
        ],
        ["They are of one's own account alone."] =
        [
            "ask-for-link", "choose-digest", "choose-own-digest", "end-sessions", "remove-authenticator", "remove-passkey", "second-factor", "set-password", "sign-in", "sign-in-by-passkey", "sign-out",
        ],
        ["They are of a draft that its owner alone sees."] = ["import", "import-actors"],
        ["Each press says one thing of one name, and is taken back by another."] = ["build-network", "decide-name", "tie-study", "undo-name"],
        ["They say the same of many, show nothing that is there, and can be undone."] = ["change-organisations", "change-persons", "point-lines", "regroup-statements"],
        ["They change a row that another form here is tried on, by the same version."] = ["answer-promise", "answer-question", "finish-input-round", "weigh-option", "change-page", "describe-questionnaire", "translate-questions", "renew-group", "revise-document", "steer-task", "record-receipt", "answer-referral"],
        ["Each press is by itself, and moves what is there then."] = ["arrange-questions", "settle-line", "arrange-agenda", "place-topic", "tell-areas"],
        ["What it says can be said once."] = ["anchor-confirmation", "anchor-support", "decide-dilemma", "withdraw-support", "answer-contact-test", "close-group", "code", "come", "decline", "withdraw-confirmation", "decide-gate", "hand-on-issue", "close-gap-round", "sign-declaration", "leave-gap", "freeze-report"],
        ["They are one organisation's, or one sender's, own word, of which the last holds."] = ["answer-sounding", "answer-sounding-by-link", "answer-input", "rank-options", "rate-idea", "tell-fulfilment", "tell-inclusion", "read-newcomer-step", "assess", "submit-wants", "submit-wants-by-link"],
        ["They are one respondent's own, and what another window wrote is kept and told."] = ["answers", "send"],
        ["Each tick is by itself: what neither of two has touched stays as it is."] = ["attendance", "check-in", "reach", "tie-groups"],
    };

    /// <summary>The name of the field that is looked at.</summary>
    public string Field => Writes(0)[0].Field;

    public string Word(int number) => Writes(number)[0].Value;

    /// <summary>The same as pages show it: a role in lower case.</summary>
    public string Shown(int number) => Row == typeof(Seat) ? Enum.Parse<Role>(Word(number)).Text() : Word(number);

    // Two who are not the owner: they see who is asked when names are approved.
    private static string WithNamesApproved(House house)
    {
        var round = house.Round().Result;
        house.As<ApproveNames>(Who.Analyst).Result.Handle(round.Id).Wait();
        return $"rounds/{round.Id}/asked/{house.Asked(round.Id, "Åsa Ek").Result.Id}";
    }

    private static string Ruled(House house)
    {
        var group = house.Group();
        house.Quorum(group);
        return $"groups/{group.Id}/quorum";
    }

    private static string Answered(House house)
    {
        var statement = house.Statement(house.EvaluationRound());
        house.Finding(statement);
        return $"statements/{statement.Id}/answer";
    }

    private static string Day(int number) => new DateOnly(2000, 1, 1).AddDays(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Editable Of<T>(string form, Func<House, string> address, Func<int, (string, string)[]> writes, Func<T, string?> word, Func<T, int> version, Func<SamhandlingDb, IQueryable<T>>? which = null, Func<SamhandlingDb, object>? holds = null) where T : class =>
        new(typeof(T), form, address, writes, db => (which?.Invoke(db) ?? db.Set<T>()).AsNoTracking().SingleOrDefault() is { } row ? (word(row), version(row)) : (null, 0), holds ?? (db => (which?.Invoke(db) ?? db.Set<T>()).Single()));
}
