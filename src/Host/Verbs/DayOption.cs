using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ServiceMap.Host.Verbs;

/// <summary>An option that is a day.</summary>
internal static class DayOption
{
    public static Option<DateOnly> Make(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        Required = true,
        CustomParser = Read,
    };

    private static DateOnly Read(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        argument.AddError($"\"{text}\" is not a day: write it as 2021-03-31.");
        return default;
    }
}
