using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace ServiceMap.Host.Storage;

/// <summary>
/// The keys with which the program seals what is withheld of locations, and what the server hands to browsers. Server and command line
/// have the same: they lie in the data folder, and whoever moves the folder moves them too.
/// </summary>
internal static class Keys
{
    public static void AddKeys(this IServiceCollection services, DataFolder folder)
    {
        services.AddDataProtection().SetApplicationName("servicemap");
        services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((options, logs) => options.XmlRepository = new KeyFolder(folder, logs));
    }
}
