using Samhandling;
using Samhandling.Platform.Commands;

return await CommandLine.Run(args, Application.Capabilities, Application.Commands);
