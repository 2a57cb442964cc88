namespace ServiceMap.Boundaries.Shapes;

/// <summary>One version of the shapes, and what is made of them when first asked for. It never changes and may be read by many at once.</summary>
internal sealed class ShapeSet(string version, IReadOnlyList<AreaShape> shapes)
{
    private readonly Lazy<AreaLocator> locator = new(() => new AreaLocator(shapes));
    private readonly Lazy<SharedBorders> neighbours = new(() => new SharedBorders(shapes));

    public string Version => version;

    public AreaLocator Locator => locator.Value;

    public SharedBorders Neighbours => neighbours.Value;

    public Drawings Drawings { get; } = new(shapes);
}
