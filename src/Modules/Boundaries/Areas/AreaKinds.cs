using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Areas;

/// <summary>The kinds of area by the words that stand for them in a pack, in the database and in what is drawn.</summary>
internal static class AreaKinds
{
    public static readonly IReadOnlyDictionary<string, AreaKind> ByWord = new Dictionary<string, AreaKind>
    {
        ["borough"] = AreaKind.Borough,
        ["city"] = AreaKind.City,
        ["district"] = AreaKind.District,
    };

    public static string Word(AreaKind kind) => ByWord.Single(pair => pair.Value == kind).Key;
}
