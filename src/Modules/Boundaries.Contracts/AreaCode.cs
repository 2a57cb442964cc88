namespace ServiceMap.Boundaries.Contracts;

/// <summary>The GSS code that identifies an area, such as <c>E09000022</c> for Lambeth. Compared by ordinal order.</summary>
public readonly record struct AreaCode(string Value)
{
    public override string ToString() => Value;
}
