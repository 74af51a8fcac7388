using Samhandling.Platform.Commands;
using Samhandling.Studies;
using Samhandling.Studies.NetworkCommands;

return await CommandLine.Run(args, services => services.AddStudies(), NetworkCommand.Create());
