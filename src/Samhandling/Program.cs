using Samhandling.Platform.Commands;

return await CommandLine.Run(args, capabilities: _ => { });
