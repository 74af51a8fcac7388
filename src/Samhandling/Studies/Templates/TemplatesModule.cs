using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Studies.Templates;

/// <summary>The table of contents of ready questions: templates, and those that were asked before.</summary>
public static class TemplatesModule
{
    public static IServiceCollection AddTemplates(this IServiceCollection services) => services
        .AddScoped<QuestionLibrary>()
        .AddUseCase<ReuseQuestions>()
        .AddSingleton(Deed.Of<ReuseQuestions>(() => Texts.DidReuse));
}
