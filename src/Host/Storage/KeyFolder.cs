using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace ServiceMap.Host.Storage;

/// <summary>The folder of the keys, for the eyes of its owner alone. It is made with the first key.</summary>
internal sealed class KeyFolder(DataFolder folder, ILoggerFactory logs) : FileSystemXmlRepository(new DirectoryInfo(folder.Keys), logs)
{
    public override IReadOnlyCollection<XElement> GetAllElements() => Path.Exists(folder.Keys) ? base.GetAllElements() : [];

    /// <summary>Data Protection makes a key by itself where it finds none. Where something is sealed, none means that they are lost.</summary>
    /// <exception cref="CryptographicException">The keys are lost.</exception>
    public override void StoreElement(XElement element, string friendlyName)
    {
        if (folder.KeyFiles().Count == 0 && StoreFile.HoldsSealed(folder.Database))
            throw new CryptographicException("The keys of what is sealed are not there: another would open nothing.");
        folder.Make();
        OwnersOnly.MakeFolder(folder.Keys);
        base.StoreElement(element, friendlyName);
    }
}
