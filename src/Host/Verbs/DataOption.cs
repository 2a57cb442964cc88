using System.CommandLine;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Verbs;

/// <summary>The option that names the data folder, the same for every verb.</summary>
internal static class DataOption
{
    public static readonly Option<string?> Option = new("--data")
    {
        Description = $"The data folder. Default: the environment variable {DataFolder.Variable}, or else the place that the platform has for application data.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    public static DataFolder Folder(this ParseResult asked) => DataFolder.Choose(asked.GetValue(Option));
}
