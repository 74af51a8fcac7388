namespace Samhandling.Assignments.Asking;

/// <summary>The table of contents of asking: whom an organisation is asked by, and the letter with the link.</summary>
public static class AskingModule
{
    public static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddScoped<WhoToAsk>()
        .AddScoped<AskLetters>();
}
