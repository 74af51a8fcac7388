using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Assignments.Submitting;

/// <summary>The table of contents of how organisations say what they want: signed in, or by the link in a letter. The tables stand in the module of wants.</summary>
public static class SubmittingModule
{
    public static IServiceCollection AddSubmitting(this IServiceCollection services) => services
        .AddScoped<WantLetters>()
        .AddUseCase<SubmitWants>()
        .AddUseCase<SubmitWantsByLink>()
        .AddSingleton(Deed.Of<SubmitWants>(() => Texts.DidSubmit))
        .AddSingleton(Deed.Of<SubmitWantsByLink>(() => Texts.DidSubmitByLink));
}
