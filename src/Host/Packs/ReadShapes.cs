using ServiceMap.Kernel;

namespace ServiceMap.Host.Packs;

/// <summary>Reads the file of shapes of a pack, as it stands.</summary>
internal static class ReadShapes
{
    /// <returns>Its bytes; null where it is not there, or was refused.</returns>
    public static ReadOnlyMemory<byte>? Run(PackFiles files, ICollection<Refusal> refusals)
    {
        if (!files.Has(PackShape.Shapes)) return null;
        using Stream file = files.Open(PackShape.Shapes);
        using MemoryStream bytes = new();
        try
        {
            file.CopyTo(bytes);
            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
        catch (UnreadableFile unreadable)
        {
            refusals.Add(new Refusal(PackShape.Shapes, 0, "", "", unreadable.Message));
            return null;
        }
    }
}
