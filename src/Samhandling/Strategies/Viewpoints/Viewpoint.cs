using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Viewpoints;

/// <summary>What became of a viewpoint.</summary>
public enum ViewpointEffect { TakenIn, TakenInPart, NotTakenIn }

/// <summary>What an organisation wants a strategy to say, and what it was answered for all to read.</summary>
public sealed class Viewpoint
{
    public const int WordsLength = 4000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ProcessId { get; init; }
    public StrategyProcess? Process { get; private init; }
    public Guid? StepId { get; private init; }
    public ProcessStep? Step { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public required DateOnly Day { get; init; }
    public string Words { get; private set; } = "";
    public string? Answer { get; private set; }
    public ViewpointEffect? Effect { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without words, and in a step that promises to tell and not to ask.</summary>
    public static Result<Viewpoint> To(Guid processId, ProcessStep? step, Guid organisationId, string? words, DateOnly day)
    {
        if (string.IsNullOrWhiteSpace(words)) return new Refusal(nameof(Words), Texts.WordsAreNeeded);
        if (step is { Promise: StepPromise.Inform }) return new Refusal(nameof(StepId), Texts.OnlyTells.With(step.Name));
        return new Viewpoint { ProcessId = processId, StepId = step?.Id, OrganisationId = organisationId, Words = words.Trim(), Day = day };
    }

    /// <summary>Answers it; answered again, the later words hold. Refused without words.</summary>
    public Result<Viewpoint> Reply(string? answer, ViewpointEffect effect, DateOnly day)
    {
        if (string.IsNullOrWhiteSpace(answer)) return new Refusal(nameof(Answer), Texts.AnswerIsNeeded);
        (Answer, Effect, AnsweredOn) = (answer.Trim(), effect, AnsweredOn ?? day);
        Version++;
        return this;
    }

    public bool Mentions(Subject subject) => subject.IsIn($"{Words}\n{Answer}");

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => (Words, Answer) = (LeftOut.Of(Words, subject), Answer is null ? null : LeftOut.Of(Answer, subject));
}
