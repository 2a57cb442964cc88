namespace ServiceMap.Commissioning.Contracts;

/// <summary>The id of a project, such as <c>J001</c>. It never changes.</summary>
public readonly record struct ProjectCode(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The id of a funding agreement, such as <c>A001</c>. It never changes.</summary>
public readonly record struct AgreementCode(string Value)
{
    public override string ToString() => Value;
}
