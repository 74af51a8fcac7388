using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Studies.PrintedCodes;

/// <summary>The table of contents of codes on paper, by which who has no e-mail answers.</summary>
public static class PrintedCodesModule
{
    public static IServiceCollection AddPrintedCodes(this IServiceCollection services) => services
        .AddUseCase<PrintCodes>()
        .AddSingleton(Deed.Of<PrintCodes>(() => Texts.DidPrint));
}
