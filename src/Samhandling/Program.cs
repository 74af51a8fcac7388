using Samhandling.Platform.Commands;
using Samhandling.Studies;
using Samhandling.Studies.NetworkCommands;

return await CommandLine.Run(args, capabilities: services => services.AddStudies(), NetworkCommand.Create());
