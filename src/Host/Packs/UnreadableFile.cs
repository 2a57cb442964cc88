namespace ServiceMap.Host.Packs;

/// <summary>A file of a pack cannot be read, or not to its end. The message says why, to be read after the file's name.</summary>
internal sealed class UnreadableFile(string reason, Exception? cause = null) : IOException(reason, cause);
