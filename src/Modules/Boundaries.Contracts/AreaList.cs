namespace ServiceMap.Boundaries.Contracts;

/// <summary>The areas that something is for: all there are, some, or not recorded (neither all nor any named).</summary>
public sealed record AreaList(bool All, IReadOnlyList<AreaCode> Codes)
{
    public static readonly AreaList Everywhere = new(true, []);
    public static readonly AreaList NotRecorded = new(false, []);

    public bool IsRecorded => All || Codes.Count > 0;

    /// <summary>As written in a data pack: <c>all</c>, codes separated by semicolons, or empty.</summary>
    public override string ToString() => All ? "all" : string.Join(';', Codes);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static AreaList Parse(string text) => text switch
    {
        "all" => Everywhere,
        "" => NotRecorded,
        _ => new AreaList(false, [.. text.Split(';').Select(code => new AreaCode(code))]),
    };

    /// <summary>Every area that one of these names; all, where one of them is all.</summary>
    public static AreaList Union(IEnumerable<AreaList> lists)
    {
        List<AreaList> many = [.. lists];
        return many.Exists(list => list.All) ? Everywhere : new AreaList(false, [.. many.SelectMany(list => list.Codes).Distinct()]);
    }

    public bool Equals(AreaList? other) => other is not null && All == other.All && Codes.SequenceEqual(other.Codes);

    public override int GetHashCode() => HashCode.Combine(All, Codes.Count, Codes.FirstOrDefault());
}
