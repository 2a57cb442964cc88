using System.Globalization;
using MimeKit;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Accounts.Mail;

/// <summary>Writes messages into files, for the eyes of their owner alone: they hold links that open accounts.</summary>
internal sealed class FilePost(MailPlace place) : IPost
{
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string Where => $"files in {place.Folder}";

    public async Task<Handed> Hand(MimeMessage message, CancellationToken stop)
    {
        string name = $"{message.Date.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}-{message.MessageId![..8]}.eml";
        try
        {
            MakeFolder();
            await Write(message, Path.Combine(place.Folder, name), stop);
            return Handed.Over;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Handed.NobodyThere;
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(place.Folder);
        else Directory.CreateDirectory(place.Folder, File | UnixFileMode.UserExecute);
    }

    /// <summary>It appears whole or not at all.</summary>
    private static async Task Write(MimeMessage message, string path, CancellationToken stop)
    {
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = File;
        await using (FileStream file = new($"{path}.unfinished", options)) await message.WriteToAsync(file, stop);
        System.IO.File.Move($"{path}.unfinished", path, overwrite: true);
    }
}
