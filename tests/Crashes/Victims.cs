namespace ServiceMap.Tests.Crashes;

/// <summary>Everything that is killed, with how many of every twenty kills it gets.</summary>
internal static class Victims
{
    public static IReadOnlyList<(Victim Victim, int OfTwenty)> All(Materials materials) =>
    [
        (new FirstStart(materials, serves: false), 3),
        (new FirstStart(materials, serves: true), 2),
        (new Migration(materials), 5),
        (new Import(materials), 5),
        (new Export(materials, zipped: false, overEarlier: true), 2),
        (new Export(materials, zipped: false, overEarlier: false), 1),
        (new Export(materials, zipped: true, overEarlier: true), 1),
        (new Export(materials, zipped: true, overEarlier: false), 1),
    ];
}
