using ServiceMap.Host.Verbs;

return await CommandLine.Run(args, Console.Out, Console.Error);
