using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Tasks;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Assignments;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation;

/// <summary>Evaluations in our partnership, as few words make them.</summary>
internal static class Evaluating
{
    public static EvaluationFacts Facts(string title = "Utvärderingen", Guid? former = null) =>
        new() { Title = title, Purpose = "Vad som fungerar", From = new(2026, 2, 3), To = new(2026, 2, 28), FormerId = former, OrderedBy = "Regionen", EvaluatedBy = "Konsulten", Independence = "Inga band" };

    public static EvaluationRound EvaluationRound(this House house, Guid? agreement = null, EvaluationRound? former = null, string title = "Utvärderingen", Func<EvaluationFacts, EvaluationFacts>? but = null) =>
        house.Keep(Acting.Agreed(Samhandling.Evaluation.Rounds.EvaluationRound.Of(agreement ?? former?.AgreementId ?? house.Agreement().Id, (but ?? (f => f))(Facts(title, former?.Id)))));

    /// <summary>A task of the agreement that is evaluated.</summary>
    public static AssignmentTask TaskOf(this House house, EvaluationRound round, string text = "Driva processer") => house.AssignmentTask(house.Area(house.Fresh().Find<Samhandling.Assignments.Agreements.Agreement>(round.AgreementId)), text);

    public static GuideQuestion GuideQuestion(this House house, EvaluationRound round, AssignmentTask? task = null, string text = "Vad är bra?") =>
        house.Keep(new GuideQuestion { RoundId = round.Id, Number = house.Fresh().GuideQuestions.Count(q => q.RoundId == round.Id) + 1, TaskId = task?.Id, Text = text });

    public static InterviewFacts Asked(Visibility visibility = Visibility.RoleOnly) => new() { Role = "Tillväxtchef", State = InterviewState.Done, HeldOn = new(2026, 2, 5), HasConsented = true, Visibility = visibility };

    public static Interview Interview(this House house, EvaluationRound round, Func<InterviewFacts, InterviewFacts>? but = null) =>
        house.Keep(Acting.Agreed(Samhandling.Evaluation.Interviews.Interview.Of(round.Id, house.Fresh().Interviews.Count(i => i.RoundId == round.Id) + 1, (but ?? (f => f))(Asked()))));

    public static Passage Passage(this House house, Interview interview, string text = "Det går bra", GuideQuestion? question = null) =>
        house.Keep(Acting.Agreed(Samhandling.Evaluation.Notes.Passage.Of(Guid.CreateVersion7(), interview.Id, question?.Id, house.Fresh().Passages.Count(p => p.InterviewId == interview.Id) + 1, text, new(2026, 2, 5, 9, 0, 0, DateTimeKind.Utc))));

    public static Statement Statement(this House house, EvaluationRound round, AssignmentTask? task = null, Valence valence = Valence.Improvement, string? text = "Tydligare mål", Func<StatementFacts, StatementFacts>? but = null) =>
        house.Keep(Acting.Agreed(Samhandling.Evaluation.Statements.Statement.Of(round.Id, (but ?? (f => f))(new((task ?? house.TaskOf(round)).Id, null, valence, Level.Unsaid, null, text)))));

    public static CodedPassage Coded(this House house, Passage passage, Statement statement, Who who = Who.Analyst) =>
        house.Keep(new CodedPassage { PassageId = passage.Id, StatementId = statement.Id, CoderId = house.UserOf(who), CodedAt = new(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc) });

    /// <summary>As many as are told in numbers say it, each in an interview of its own.</summary>
    public static Statement SaidBy(this House house, EvaluationRound round, int speakers, Statement statement)
    {
        for (var i = 0; i < speakers; i++) house.Coded(house.Passage(house.Interview(round)), statement);
        return statement;
    }

    public static FindingFacts Answer(FindingState state = FindingState.Accepted) => new() { State = state, Reason = "Ny skrivning", Change = ChangeKind.AgreementText, Until = new(2027, 1, 15), DecidedBy = "Nämnden", DecidedOn = new(2026, 4, 1) };

    public static Finding Finding(this House house, Statement statement, Func<FindingFacts, FindingFacts>? but = null) =>
        house.Keep(Acting.Agreed(Samhandling.Evaluation.Findings.Finding.Of(statement.Id, house.Fresh().Findings.Count() + 1, (but ?? (f => f))(Answer()))));

    public static Guid UserOf(this House house, Who who) => house.Fresh().Users.Single(u => u.Name == who.ToString()).Id;

    /// <summary>What a coder gets, being the user that it is.</summary>
    public static IServiceProvider Coder(this House house, Who who = Who.Analyst)
    {
        var services = house.In(House.Ours, who is Who.Analyst ? Role.Analyst : Role.Coordinator);
        services.GetRequiredService<Visit>().Welcome(new Visitor(house.UserOf(who), who.ToString(), false, []));
        return services;
    }
}
