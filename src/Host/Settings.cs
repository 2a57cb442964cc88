namespace ServiceMap.Host;

/// <summary>The settings of the program: <c>appsettings.json</c> beside it, where there is one, and then the environment.</summary>
internal static class Settings
{
    public static IConfigurationRoot Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
