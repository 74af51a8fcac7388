using Samhandling.Actors.Register;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Strategies.Activities;

namespace Samhandling.Strategies.Silos;

/// <summary>What is thought of something that is done for none of a document's objectives.</summary>
public enum OutsideClass { ShouldBeIn, RightlyOutside }

/// <summary>That something done outside a document should be in it, or is rightly outside, and why.</summary>
public sealed class OutsideActivity
{
    public const int MotiveLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DocumentId { get; init; }

    /// <summary>One of the three stands there.</summary>
    public Guid? EffortId { get; private init; }
    public Effort? Effort { get; private init; }
    public Guid? InitiativeId { get; private init; }
    public Initiative? Initiative { get; private init; }
    public Guid? PromiseId { get; private init; }
    public Promise? Promise { get; private init; }
    public required OutsideClass Class { get; init; }
    public string Motive { get; private init; } = "";
    public required DateOnly SaidOn { get; init; }

    public ActivityKey Key => EffortId is { } effort ? new(ActivityOf.Effort, effort) : InitiativeId is { } initiative ? new(ActivityOf.Initiative, initiative) : new(ActivityOf.Promise, PromiseId!.Value);

    /// <summary>Refused without a motive.</summary>
    public static Result<OutsideActivity> Of(Guid documentId, ActivityKey key, OutsideClass thought, string? motive, DateOnly day) =>
        Names.CleanLines(motive) is not { } clean ? new Refusal(nameof(Motive), Texts.MotiveIsNeeded) : new OutsideActivity
        {
            DocumentId = documentId,
            EffortId = key.Of is ActivityOf.Effort ? key.Id : null,
            InitiativeId = key.Of is ActivityOf.Initiative ? key.Id : null,
            PromiseId = key.Of is ActivityOf.Promise ? key.Id : null,
            Class = thought,
            Motive = clean,
            SaidOn = day,
        };
}
