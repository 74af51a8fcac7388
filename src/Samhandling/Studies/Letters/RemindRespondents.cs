using Samhandling.Platform;

namespace Samhandling.Studies.Letters;

/// <summary>An analyst reminds those who were invited and are waited for, but nobody who had a letter in the last days.</summary>
[Needs(Permission.RunStudies)]
public sealed class RemindRespondents(PlanLetters plan)
{
    /// <inheritdoc cref="PlanLetters.Plan"/>
    public Task<Result<Mailing>> Handle(Guid roundId, LetterForm form, CancellationToken cancel = default) => plan.Plan(roundId, LetterKind.Reminder, form, nameof(RemindRespondents), cancel);
}
