using System.CommandLine;
using Samhandling.Actors;
using Samhandling.Administration;
using Samhandling.Assignments;
using Samhandling.Cooperation;
using Samhandling.Evaluation;
using Samhandling.Places;
using Samhandling.Places.Loading;
using Samhandling.Reporting;
using Samhandling.Strategies;
using Samhandling.Studies;
using Samhandling.Studies.NetworkCommands;

namespace Samhandling;

/// <summary>What the application is made of: each capability's module once, in their order. The tests ask here too.</summary>
public static class Application
{
    public static IEnumerable<Command> Commands => [NetworkCommand.Create(), PlacesCommand.Of(Capabilities)];

    public static void Capabilities(IServiceCollection services) => services
        .AddPlaces()
        .AddActors()
        .AddCooperation()
        .AddStrategies()
        .AddAssignments()
        .AddEvaluation()
        .AddStudies()
        .AddAdministration()
        .AddReporting();
}
