using System.CommandLine;
using ServiceMap.Design.Addresses;
using ServiceMap.Gaps.Grids;
using ServiceMap.Gaps.Selections;

namespace ServiceMap.Host.Verbs;

/// <summary>The filters that every report takes.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]> needs = Several("--need", "A need, by its slug; may be given more than once. Default: every need.", "SLUG");
    private readonly Option<string[]> areas = Several("--area", "An area, by its code or name; may be given more than once. Default: see --areas.", "CODE|NAME");
    private readonly Option<string?> stage = One("--stage", "Only services for this stage of the pathway, or for any.", "SLUG");
    private readonly Option<string?> cohort = One("--cohort", "Only services that specialise in this cohort. Default: cover that any woman can use.", "SLUG");
    private readonly Option<string[]> kinds = Several("--kind", "Only this kind of provision; may be given more than once.", "KIND");
    private readonly Option<string?> standard = One("--standard", "What a cell must reach to be met: any, women-specific (default) or in-borough.", "STANDARD");
    private readonly Option<string?> areaSet = One("--areas", "boroughs (default: all areas but a city) or all.", "SET");

    public FilterOptions AddTo(Command verb)
    {
        foreach (Option option in new Option[] { needs, areas, stage, cohort, kinds, standard, areaSet }) verb.Options.Add(option);
        return this;
    }

    /// <summary>Reads the filters; says what is wrong with them, and then gives null.</summary>
    public Selection? Read(ParseResult asked, Grid grid, Terminal terminal)
    {
        List<Mistake> mistakes = [];
        Selection selection = ReadSelection.Run(Asked(asked), grid, mistakes);
        foreach (Mistake mistake in mistakes) terminal.Error.WriteLine($"--{mistake.Field}: \"{mistake.Value}\" {mistake.Reason}{(mistake.Reason.EndsWith('?') ? "" : ".")}");
        return mistakes.Count == 0 ? selection : null;
    }

    public Asked Asked(ParseResult asked) => new()
    {
        Needs = asked.GetValue(needs) ?? [],
        Areas = asked.GetValue(areas) ?? [],
        Stage = asked.GetValue(stage),
        Cohort = asked.GetValue(cohort),
        Kinds = asked.GetValue(kinds) ?? [],
        Standard = asked.GetValue(standard),
        AreaSet = asked.GetValue(areaSet),
    };

    private static Option<string[]> Several(string name, string description, string value) => new(name)
    {
        Description = description,
        HelpName = value,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static Option<string?> One(string name, string description, string value) => new(name) { Description = description, HelpName = value };
}
