namespace ServiceMap.Needs.Contracts;

/// <summary>The slug of a need, such as <c>housing-homelessness</c>. It never changes.</summary>
public readonly record struct NeedCode(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The slug of a cohort, such as <c>young-women</c>. It never changes.</summary>
public readonly record struct CohortCode(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The slug of a stage of the criminal justice pathway, such as <c>custody</c>. It never changes.</summary>
public readonly record struct StageCode(string Value)
{
    public override string ToString() => Value;
}
