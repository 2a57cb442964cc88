using System.Globalization;
using System.Text;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Serving.Diagnostics;

/// <summary>
/// An exception as it may stand in a log: its type, the number that a database gives it, and where it happened, and the same of what caused it. Its message is left out,
/// because nobody knows whose words it quotes.
/// </summary>
internal static class StackOf
{
    public static string Run(Exception broken)
    {
        StringBuilder text = new();
        for (Exception? one = broken; one is not null; one = one.InnerException)
        {
            if (text.Length > 0) text.AppendLine().Append("caused by ");
            text.Append(one.GetType().FullName);
            if (ErrorNumber.Of(one) is { } number) text.Append(CultureInfo.InvariantCulture, $" {number}");
            if (one.StackTrace is { } stack) text.AppendLine().Append(stack);
        }

        return text.ToString();
    }
}
