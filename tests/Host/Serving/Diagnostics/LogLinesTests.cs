using System.Reflection;
using Microsoft.Extensions.Logging;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Serving.Diagnostics;

/// <summary>All lines that the program can write to its log.</summary>
public sealed class LogLinesTests
{
    private const BindingFlags Everywhere = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly (MethodInfo Method, LoggerMessageAttribute Line)[] Lines =
    [
        .. from assembly in typeof(CommandLine).Assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("ServiceMap.", StringComparison.Ordinal))
               .Select(Assembly.Load).Append(typeof(CommandLine).Assembly)
           from type in assembly.GetTypes()
           from method in type.GetMethods(Everywhere)
           let line = method.GetCustomAttribute<LoggerMessageAttribute>()
           where line is not null
           select (method, line),
    ];

    [Fact]
    public void Each_has_an_event_id_of_its_own() =>
        Assert.Empty(Lines.GroupBy(one => one.Line.EventId).Where(same => same.Key <= 0 || same.Count() > 1).Select(same => $"{same.Key}: {Named(same)}"));

    [Fact]
    public void None_takes_an_exception_whose_message_may_quote_somebody() => Assert.Empty(Lines
        .Where(one => one.Method.GetParameters().Any(parameter => typeof(Exception).IsAssignableFrom(parameter.ParameterType)))
        .Select(one => one.Method.Name));

    [Fact]
    public void They_are_found() => Assert.True(Lines.Length >= 10, $"Only {Lines.Length} were found.");

    private static string Named(IEnumerable<(MethodInfo Method, LoggerMessageAttribute Line)> lines) => string.Join(", ", lines.Select(one => one.Method.Name));
}
