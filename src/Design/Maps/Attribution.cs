using Microsoft.Extensions.Configuration;

namespace ServiceMap.Design.Maps;

/// <summary>What must be said of the shapes wherever a map is shown.</summary>
public static class Attribution
{
    /// <summary>The recorded line; where there is none, that nobody has said it.</summary>
    public static string Of(IConfiguration settings, string version) =>
        Recorded(settings, version) ?? "The source of these boundaries is not recorded: set Map:Attribution.";

    /// <summary>
    /// The line for these very shapes, by their version, from the section <c>Map:Attributions</c>; else what the operator has set in
    /// <c>Map:Attribution</c> for shapes of his own; null where neither is there.
    /// </summary>
    public static string? Recorded(IConfiguration settings, string version) =>
        settings[$"Map:Attributions:{version}"] ?? settings["Map:Attribution"];
}
