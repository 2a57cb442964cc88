using System.Security.Cryptography;

namespace ServiceMap.Host.Storage;

/// <summary>What it means to a person that something sealed cannot be opened, and what she can do about it.</summary>
internal static class WhyNotOpened
{
    /// <summary>One sentence that names the folder of the keys; null where the exception has another cause.</summary>
    public static string? Sentence(Exception broken, DataFolder folder) => broken is CryptographicException
        ? $"What is withheld of locations cannot be opened, because keys are missing from {folder.Keys} or damaged: put them back there, or run \"servicemap restore FILE\" with your last backup, which brings them."
        : null;
}
