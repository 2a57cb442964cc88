using ServiceMap.Kernel;

namespace ServiceMap.Providers.Contracts.Plugins;

/// <summary>
/// A form in which somebody is given many entries as one table, changes them in a spreadsheet, and sends them back. A slot of the pages on
/// which she does so, which the program fills. Every text that is written is read again to the letter.
/// </summary>
public interface ISheetForm
{
    /// <summary>What it is called in addresses, and how the names of its files end: <c>csv</c>.</summary>
    string Slug { get; }

    /// <summary>Its media type.</summary>
    string MediaType { get; }

    /// <summary>Whether a file that begins so is of this form, whatever it is called. Exactly one form takes a file.</summary>
    bool Reads(ReadOnlySpan<byte> beginning);

    /// <summary>Reads a file, whoever made it: what cannot be read, or is larger than it may be, is refused with its line.</summary>
    /// <param name="name">What to call it where something is refused.</param>
    /// <param name="file">The file, from its beginning. It can be read more than once.</param>
    /// <param name="refusals">Takes what is refused.</param>
    Table Read(string name, Stream file, ICollection<Refusal> refusals);

    void Write(Table table, Stream output);
}
