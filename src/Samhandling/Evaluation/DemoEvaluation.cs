using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Tasks;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Evaluation;

/// <summary>The evaluation of the assignment for the visitor industry of the invented region: who was asked, all that was said, what was answered, and a later round. Roles and no persons; who said what is made up.</summary>
internal sealed class DemoEvaluation
{
    private static readonly string[] s_openings = ["", "Som vi ser det: ", "Det pratar vi om hemma: ", "Kort sagt: "];

    private readonly SamhandlingDb _db;
    private readonly DateOnly _today;
    private readonly DateTime _now;
    private readonly List<Guid> _coders;
    private readonly Dictionary<string, Organisation> _organisations;

    private DemoEvaluation(SamhandlingDb db, TimeProvider clock, Guid partnership)
    {
        (_db, _today, _now) = (db, clock.Today(), clock.GetUtcNow().UtcDateTime);
        _organisations = db.Organisations.OrderBy(o => o.Id).AsEnumerable().GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First(), StringComparer.Ordinal);
        _coders = [.. db.Seats.Where(s => s.PartnershipId == partnership && (s.Role == Role.Analyst || s.Role == Role.Coordinator)).OrderBy(s => s.Role).ThenBy(s => s.UserId).Select(s => s.UserId)];
    }

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<SamhandlingDb>();
        var demo = new DemoEvaluation(db, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<Visit>().PartnershipId);
        var agreement = (await db.Agreements.OrderBy(a => a.From).ToListAsync(cancel)).Find(a => demo.TasksOf(a).CountBy(t => t.AreaId).Select(area => area.Value).SequenceEqual(DemoStatements.TasksInAreas));
        if (agreement is null || demo._coders.Count == 0) return;
        demo.Write(agreement, demo.TasksOf(agreement));
        await db.SaveChangesAsync(cancel);
    }

    private List<AssignmentTask> TasksOf(Agreement agreement) =>
        [.. _db.AssignmentTasks.Include(t => t.Area).Where(t => t.Area!.AgreementId == agreement.Id && t.RetiredOn == null).OrderBy(t => t.Area!.Place).ThenBy(t => t.Place)];

    private void Write(Agreement agreement, List<AssignmentTask> tasks)
    {
        var begin = agreement.From.AddMonths(1) < _today.AddMonths(-8) ? agreement.From.AddMonths(1) : _today.AddMonths(-8);
        var first = Round(agreement, tasks, "Utvärdering av besöksnäringsuppdraget", begin, begin.AddMonths(1), null);
        var asked = Frame(first, isAgain: false);
        var said = Say(first, tasks, asked, DemoStatements.First, []);
        var second = Round(agreement, tasks, "Besöksnäringsuppdraget, hur det gick", _today.AddMonths(-2), _today.AddDays(-10), first);
        Say(second, tasks, Frame(second, isAgain: true), DemoStatements.Second, said);
        foreach (var (number, (of, facts)) in DemoStatements.Answers(first.To, _today).Index())
            _db.Findings.Add(Findings.Finding.Of(said[of].Id, number + 1, facts.Change is ChangeKind.AgreementText ? facts with { ChangedTaskId = said[of].TaskId } : facts).Agreed());
    }

    private EvaluationRound Round(Agreement agreement, List<AssignmentTask> tasks, string title, DateOnly from, DateOnly to, EvaluationRound? former)
    {
        var round = EvaluationRound.Of(agreement.Id, new() { Title = title, Purpose = "Vad som fungerar i uppdraget, vad som kan bli bättre och vad parterna behöver framöver.", From = from, To = to, FormerId = former?.Id, OrderedBy = "Region Nordanland", EvaluatedBy = "En utomstående processledare", Independence = "Den som frågar har inget uppdrag hos Nordanlands turism och betalas av regionen." }).Agreed();
        foreach (var (i, task) in tasks.Index()) round.Questions.Add(new() { RoundId = round.Id, Number = i + 1, TaskId = task.Id, Text = "Vad är bra, och vad kan bli bättre?" });
        foreach (var (i, question) in DemoStatements.Questions.Index()) round.Questions.Add(new() { RoundId = round.Id, Number = tasks.Count + i + 1, Text = question });
        foreach (var question in DemoStatements.ToDiscuss) round.Questions.Add(new() { RoundId = round.Id, Number = round.Questions.Count + 1, Text = question, IsForDiscussion = true });
        _db.EvaluationRounds.Add(round);
        return round;
    }

    /// <summary>Sixteen roles. One is shown by name of its organisation, most by role, and some not at all.</summary>
    private List<Interview> Frame(EvaluationRound round, bool isAgain)
    {
        var asked = DemoStatements.Asked.Select((one, i) => Interview.Of(round.Id, i + 1, new()
        {
            ActorType = one.Type,
            Role = one.Role,
            OrganisationId = _organisations.GetValueOrDefault(one.Organisation ?? "")?.Id,
            PlaceId = one.Type is ActorType.Municipality ? _organisations.GetValueOrDefault(one.Organisation ?? "")?.PlaceId : null,
            State = isAgain && i == 15 ? InterviewState.Declined : InterviewState.Done,
            HeldOn = isAgain && i == 15 ? null : round.From.AddDays(i),
            HasConsented = true,
            Visibility = i is 10 ? Visibility.Named : i % 5 == 4 ? Visibility.Anonymous : Visibility.RoleOnly,
        }).Agreed()).ToList();
        _db.Interviews.AddRange(asked);
        _db.Reaches.AddRange(asked.SelectMany(InterviewsModule.Reached));
        return asked;
    }

    private List<Statement> Say(EvaluationRound round, List<AssignmentTask> tasks, List<Interview> asked, IReadOnlyList<DemoStatement> all, List<Statement> before)
    {
        var (statements, coded, numbers) = (new List<Statement>(), 0, new int[asked.Count]);
        foreach (var one in all)
        {
            var question = round.Questions.OrderBy(q => q.Number).ElementAt(one.About);
            var statement = Statement.Of(round.Id, new(one.About < tasks.Count ? tasks[one.About].Id : null, one.About < tasks.Count ? null : question.Id, one.Valence, one.Level, one.Theme, one.Text, one.Continues is { } former ? before[former].Id : null)).Agreed();
            statements.Add(statement);
            _db.Statements.Add(statement);
            foreach (var who in one.Who)
            {
                var words = one.Text is null ? one.Valence is Valence.NoOpinion ? "Det har jag ingen åsikt om." : "Där ser jag inget att förbättra." : $"{s_openings[who % s_openings.Length]}{(who % s_openings.Length == 0 ? one.Text : $"{char.ToLowerInvariant(one.Text[0])}{one.Text[1..]}")}";
                var passage = Passage.Of(Guid.CreateVersion7(), asked[who - 1].Id, question.Id, ++numbers[who - 1], words, _now).Agreed();
                _db.Passages.Add(passage);
                _db.CodedPassages.Add(new() { PassageId = passage.Id, StatementId = statement.Id, CoderId = _coders[0], CodedAt = _now });
                // Another reads every fifth, and now and then sees something else.
                if (_coders.Count > 1 && ++coded % 5 == 0) _db.CodedPassages.Add(new() { PassageId = passage.Id, StatementId = coded % 35 == 0 ? statements[0].Id : statement.Id, CoderId = _coders[^1], CodedAt = _now });
            }
        }
        return statements;
    }
}
