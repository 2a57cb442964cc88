using System.Text;

namespace ServiceMap.Host.Tests.Leaks.Typing;

/// <summary>A terminal on which somebody waits for a few words, and then does something.</summary>
internal sealed class Until(string words, Action then) : TextWriter
{
    private readonly StringBuilder written = new();

    public override Encoding Encoding => Encoding.UTF8;

    public string Text => written.ToString();

    public override void Write(char value)
    {
        written.Append(value);
        if (value == '\n' && Text.Contains(words, StringComparison.Ordinal)) then();
    }
}
