using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using ServiceMap.Host.Packs;

namespace ServiceMap.Host.Storage;

/// <summary>A key, or the word that one is no longer to be used, as it lies in the folder of the keys.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Xml">All that the file holds.</param>
internal sealed partial record Key(string Name, string Xml)
{
    public static Key Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path));

    /// <summary>Whether it can be one at all: named as Data Protection names them, which is no way out of the folder, and not cut off.</summary>
    public bool IsWhole
    {
        get
        {
            try
            {
                return Names().IsMatch(Name) && XDocument.Parse(Xml).Root?.Name.LocalName is "key" or "revocation";
            }
            catch (XmlException)
            {
                return false;
            }
        }
    }

    /// <summary>Puts it into a folder that has none of its name, whole and for its owner alone.</summary>
    public async Task PutInto(DataFolder folder)
    {
        OwnersOnly.MakeFolder(folder.Keys);
        await Beside.Make(Path.Combine(folder.Keys, Name), async unfinished =>
        {
            OwnersOnly.MakeFile(unfinished);
            await using FileStream file = new(unfinished, FileMode.Open);
            await file.WriteAsync(Encoding.UTF8.GetBytes(Xml));
            file.Flush(flushToDisk: true);
            return true;
        });
    }

    public override string ToString() => Name;

    [GeneratedRegex(@"^(key|revocation)-[0-9A-Za-z-]+\.xml\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Names();
}
