using Microsoft.Data.Sqlite;

namespace ServiceMap.Host.Storage;

/// <summary>What the database's result codes mean to a person, and what she can do about it.</summary>
internal static class WhyNotStored
{
    /// <summary>One sentence that names the data folder; null where the exception is not of the database, or is a mistake of ours.</summary>
    public static string? Sentence(Exception broken, DataFolder folder)
    {
        if (broken is not SqliteException { SqliteErrorCode: var code }) return null;
        string place = folder.Path;
        return code switch
        {
            5 or 6 => $"Another program has been writing to the data folder {place} for too long: wait until it is done or stop it, and try again.",
            8 => $"The data folder {place} may not be written: give yourself the right to write there, or name another folder with --data.",
            10 => $"The disk with the data folder {place} could not be read or written: see that it has room and is sound, and try again.",
            StoreFile.Corrupt or StoreFile.NotADatabase => $"The database in the data folder {place} is damaged: look at it with \"servicemap doctor\" and put back a backup with \"servicemap restore\".",
            13 => $"The disk with the data folder {place} is full: make room on it and try again.",
            14 => $"The database in the data folder {place} cannot be opened: give yourself the right to read and write there, or name another folder with --data.",
            _ => null,
        };
    }
}
