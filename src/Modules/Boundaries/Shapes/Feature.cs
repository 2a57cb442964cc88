using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>A feature of a GeoJSON file, before its geometry is read.</summary>
/// <param name="Number">Its place among the features, from 1.</param>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Type">What its <c>type</c> says; empty where that is missing.</param>
/// <param name="Id">Its id, a number as it is written; null where there is none.</param>
/// <param name="Geometry">The text of its geometry; empty where there is none or null.</param>
internal sealed record Feature(int Number, int Line, string Type, string? Id, ReadOnlyMemory<byte> Geometry)
{
    /// <summary>The name of a member that stands twice, so that nobody knows which of the two is meant; null when none does.</summary>
    public string? Doubled { get; init; }

    public Refusal Refuse(string value, string reason) => new(ShapesFile.Name, Line, $"feature {(string.IsNullOrEmpty(Id) ? Number : Id)}", value, reason);
}
