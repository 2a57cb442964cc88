namespace ServiceMap.Host.Verbs;

/// <summary>What the operating system's errors about files mean to a person, and what she can do about it.</summary>
internal static class WhyNotWritten
{
    private const int DiskFullOnWindows = unchecked((int)0x80070070);
    private const int HandleDiskFullOnWindows = unchecked((int)0x80070027);
    private const int TooLarge = 27;
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int QuotaOnLinux = 122;

    /// <summary>One sentence that keeps what is said about the place; null where the exception is not of the operating system.</summary>
    public static string? Sentence(Exception broken)
    {
        if (broken is not (IOException or UnauthorizedAccessException)) return null;
        return $"This could not be done: {broken.Message.TrimEnd('.')}; {Remedy(broken.GetBaseException())}, and try again.";
    }

    private static string Remedy(Exception cause) => cause switch
    {
        UnauthorizedAccessException => "give yourself the right to read and write there, or choose another place",
        DirectoryNotFoundException or FileNotFoundException => "see that the path is right and that something can be made there",
        { HResult: ReadOnly } => "choose a place that is not read-only",
        { HResult: NoSpace or TooLarge or QuotaOnLinux or DiskFullOnWindows or HandleDiskFullOnWindows } => "make room on that disk",
        _ => "check the path, the rights and the disk",
    };
}
