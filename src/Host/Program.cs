using ServiceMap.Host.Verbs;

return await CommandLine.Run(args, Console.In, Console.Out, Console.Error);
