using Samhandling.Evaluation.Coders;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Matrix;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.OnThread;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.Commands;

namespace Samhandling.Evaluation;

/// <summary>The table of contents of Evaluation: what those concerned think of the tasks of an agreement, and what changes because they were asked. The tables stand in the modules of its subjects.</summary>
public static class EvaluationModule
{
    public static IServiceCollection AddEvaluation(this IServiceCollection services) => services
        .AddEvaluationRounds()
        .AddInterviews()
        .AddNotes()
        .AddStatements()
        .AddCoders()
        .AddMatrix()
        .AddFindings()
        .AddOnThread()
        .AddSingleton(new DemoPart(Role.Analyst, DemoEvaluation.Load));
}
