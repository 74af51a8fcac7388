using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Cooperation.Pasting;

/// <summary>The table of contents of whole minutes that are pasted in.</summary>
public static class PastingModule
{
    public static IServiceCollection AddPasting(this IServiceCollection services) => services
        .AddScoped<PastedReading>()
        .AddUseCase<PasteMinutes>()
        .AddSingleton(Deed.Of<PasteMinutes>(() => Texts.DidPaste));
}
