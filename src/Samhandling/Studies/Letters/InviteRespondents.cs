using Samhandling.Platform;

namespace Samhandling.Studies.Letters;

/// <summary>An analyst invites those on the list who are not invited yet: each by a letter with a link of their own, at once or at a chosen time.</summary>
[Needs(Permission.RunStudies)]
public sealed class InviteRespondents(PlanLetters plan)
{
    /// <inheritdoc cref="PlanLetters.Plan"/>
    public Task<Result<Mailing>> Handle(Guid roundId, LetterForm form, CancellationToken cancel = default) => plan.Plan(roundId, LetterKind.Invitation, form, nameof(InviteRespondents), cancel);
}
