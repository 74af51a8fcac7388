using System.CommandLine;

namespace Samhandling;

/// <summary>The capabilities of Samhandling: what their modules add to the instance and to the command line.</summary>
public static class Application
{
    public static IEnumerable<Command> Commands => [];

    public static void Capabilities(IServiceCollection services)
    {
        // The first capability is on its way.
    }
}
