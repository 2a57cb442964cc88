using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Serving;

/// <summary>
/// The keys with which the server seals what it hands to browsers. They lie in the data folder, which is its owner's alone, so that
/// what was sealed can still be read after the next start, and whoever moves the folder moves them too.
/// </summary>
internal static class Keys
{
    public static void AddKeys(this IServiceCollection services, DataFolder folder)
    {
        services.AddDataProtection().SetApplicationName("servicemap");
        services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((options, logs) =>
        {
            folder.Make();
            OwnersOnly.MakeFolder(folder.Keys);
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder.Keys), logs);
        });
    }
}
