using System.CommandLine;
using System.CommandLine.Help;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Leaks.Typing;

/// <summary>The verbs that the command line itself names, and everything that can be typed for each.</summary>
internal static class KnownVerbs
{
    /// <summary>Every verb that does something, with those above it.</summary>
    public static IReadOnlyList<(string Name, Command Verb)> All { get; } =
        [.. Below(CommandLine.Root(new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null)), "").Where(verb => verb.Verb.Subcommands.Count == 0)];

    /// <summary>So many command lines that everything is typed once that a verb takes, and one with only what it must be given.</summary>
    /// <param name="name">The verb, with those above it.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="typed">What to type.</param>
    public static IEnumerable<string[]> Lines(string name, Command verb, Typed typed)
    {
        Option[] options = [.. verb.Options.Where(option => option is not HelpOption && option.Name is not (Typed.AsksForWithheld or Typed.HasOwnData))];
        string[][] arguments = [.. verb.Arguments.Select(argument => Values(name, argument.Name, typed))];
        (Option Option, string[] Values)[] given = [.. options.Where(option => option.ValueType != typeof(bool)).Select(option => (option, Values(name, option.Name, typed)))];
        int most = Math.Max(1, arguments.Concat(given.Select(one => one.Values)).Select(values => values.Length).DefaultIfEmpty().Max());
        string[] flags = [.. options.Where(option => option.ValueType == typeof(bool)).Select(option => option.Name)];

        yield return [.. name.Split(' '), .. arguments.Select(values => values[0]), .. given.Where(one => one.Option.Required || IsAsked(one.Option)).SelectMany(one => new[] { one.Option.Name, one.Values[0] })];
        for (int turn = 0; turn < most; turn++)
        {
            string[] all = [.. name.Split(' '), .. arguments.Select(values => values[turn % values.Length]), .. given.SelectMany(one => new[] { one.Option.Name, one.Values[turn % one.Values.Length] })];
            for (int many = 0; many <= flags.Length; many++) yield return [.. all, .. flags.Take(many)];
        }
    }

    /// <summary>An option that is needed though it says so only when it is left out, or without which a port is taken that others use.</summary>
    private static bool IsAsked(Option option) => option.Name is "--need" or "--area" or "--as-of" or "--from" or "--to" or "--urls";

    private static string[] Values(string verb, string name, Typed typed) => typed.For(verb, name) is { Count: > 0 } values
        ? [.. values]
        : throw new InvalidOperationException($"Nobody says what to type for {name} of \"{verb}\": say it in {nameof(Typed)}.");

    private static IEnumerable<(string Name, Command Verb)> Below(Command verb, string above) =>
        verb.Subcommands.SelectMany(under => Below(under, $"{above} {under.Name}".Trim()).Prepend(($"{above} {under.Name}".Trim(), under)));
}
