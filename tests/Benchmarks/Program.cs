using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ServiceMap.Benchmarks;
using ServiceMap.Benchmarks.Peers;
using ServiceMap.Benchmarks.Serving;

// dotnet run -c Release --project tests/Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/Benchmarks -- start PATH-TO-servicemap
// dotnet run -c Release --project tests/Benchmarks -- pages PATH-TO-servicemap-OR-URL
// dotnet run -c Release --project tests/Benchmarks -- memory PATH-TO-servicemap
// dotnet run -c Release --project tests/Benchmarks -- footprint PATH-TO-servicemap
// dotnet run -c Release --project tests/Benchmarks -- serving PATH-TO-servicemap
// dotnet run -c Release --project tests/Benchmarks -- search PATH-TO-servicemap
// dotnet run -c Release --project tests/Benchmarks -- peers, which tests/Benchmarks/peers.sh does for you
// dotnet run -c Release --project tests/Benchmarks -- crashes PATH-TO-servicemap
// dotnet run -c Release --project tests/Benchmarks -- hostile [HOW-MANY [FROM-NUMBER]]
// dotnet run -c Release --project tests/Benchmarks -- hostile heavy PATH-TO-servicemap.dll
if (args is ["peers", .. string[] peers]) return await Sections.Run(peers, Console.Out);
if (args is ["hostile", .. string[] hostile]) return await HostilePacks.Run(hostile, Console.Out);
if (args is ["memory", string remembering]) return await Measure.Memory(remembering, Console.Out);
if (args is ["footprint", string taking]) return await Measure.Footprint(taking, Console.Out);
if (args is ["serving", string serving]) return await Measure.Serving(serving, Console.Out);
if (args is ["start", string program]) return await StartToFirstMap.Run(program, Console.Out);
if (args is ["pages", string pages]) return await Pages.Run(pages, Console.Out);
if (args is ["search", string searched]) return await Searches.Run(searched, Console.Out);
if (args is ["crashes", string victim]) return await Crashes.Run(victim, Console.Out);

// Within this process, so that nothing needs to be generated and built with the project's own strict settings.
IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithRuntime(CoreRuntime.Core10_0));
BenchmarkSwitcher.FromTypes([typeof(EditOfOneService), typeof(ReportsOverLondon), typeof(PicturesOfLondon)]).Run(args, config);
return 0;
