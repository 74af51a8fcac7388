using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.RoundSteps;

/// <summary>The table of contents of a round's course: described, opened, closed, open to anyone, its names approved, and followed by another.</summary>
public static class RoundStepsModule
{
    /// <summary>How the places that a round reached name it.</summary>
    public const string ActivityKey = "round";

    public static IServiceCollection AddRoundSteps(this IServiceCollection services) => services
        .AddUseCase<DescribeRound>()
        .AddUseCase<OpenRound>()
        .AddUseCase<CloseRound>()
        .AddUseCase<LetAnyoneAnswer>()
        .AddUseCase<EndOpenLink>()
        .AddUseCase<ApproveNames>()
        .AddUseCase<AddRound>()
        .AddSingleton(Deed.Of<DescribeRound>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<OpenRound>(() => Texts.DidOpen))
        .AddSingleton(Deed.Of<CloseRound>(() => Texts.DidClose))
        .AddSingleton(Deed.Of<LetAnyoneAnswer>(() => Texts.DidMakeLink))
        .AddSingleton(Deed.Of<EndOpenLink>(() => Texts.DidEndLink))
        .AddSingleton(Deed.Of<ApproveNames>(() => Texts.DidApprove))
        .AddSingleton(Deed.Of<AddRound>(() => Texts.DidAdd))
        .AddSingleton(new ActivityKind(ActivityKey, Permission.RunStudies, () => Rounds.Texts.Studies, "rounds", db => db.Rounds.Select(r => new Activity { Id = r.Id, Title = r.Study!.Title + " " + r.Name, Day = r.ClosesOn })));
}
