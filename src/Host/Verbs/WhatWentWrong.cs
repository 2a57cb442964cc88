using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Verbs;

/// <summary>Puts what stopped a verb into one plain sentence, with what the person can do about it.</summary>
internal static partial class WhatWentWrong
{
    public static string Sentence(Exception broken, DataFolder folder) =>
        Causes(broken).Select(cause => Known(cause, folder)).FirstOrDefault(sentence => sentence is not null) ?? Unknown(broken);

    private static IEnumerable<Exception> Causes(Exception broken)
    {
        for (Exception? cause = broken; cause is not null; cause = cause.InnerException) yield return cause;
    }

    private static string? Known(Exception cause, DataFolder folder) =>
        WhyNotStored.Sentence(cause, folder) ?? WhyNotOpened.Sentence(cause, folder) ?? WhyNotWritten.Sentence(cause) ?? (cause is InvalidDataException or SocketException
            ? $"This could not be done: {cause.Message.TrimEnd('.')}. Check what you named, and try again."
            : null);

    /// <summary>A mistake of ours. Its message is left out: nobody knows whose words it quotes.</summary>
    private static string Unknown(Exception broken) =>
        $"Something happened that ServiceMap does not know how to handle ({broken.GetBaseException().GetType().Name} in {Place(broken)}). " +
        "Nothing that was not finished has been kept. Please report this with what you did.";

    /// <summary>The place in our own code that was running: its type, and the line where that is known.</summary>
    private static string Place(Exception broken)
    {
        IEnumerable<StackFrame> frames = Causes(broken).Reverse().SelectMany(cause => new StackTrace(cause, fNeedFileInfo: true).GetFrames());
        foreach (StackFrame frame in frames)
        {
            string type = Written().Match(DiagnosticMethodInfo.Create(frame)?.DeclaringTypeName ?? "").Value;
            if (!type.StartsWith("ServiceMap.", StringComparison.Ordinal)) continue;
            int line = frame.GetFileLineNumber();
            return line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{type}, line {line}") : type;
        }

        return "a library";
    }

    /// <summary>The type as it is written, without what the compiler adds to it.</summary>
    [GeneratedRegex("^[^+<`]+", RegexOptions.None, 1000)]
    private static partial Regex Written();
}
