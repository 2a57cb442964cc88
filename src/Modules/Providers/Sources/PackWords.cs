using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Sources;

/// <summary>The few words of a data pack and what they mean, read and written.</summary>
internal static class PackWords
{
    public const string Public = "public";

    public static readonly Dictionary<string, Confidentiality> Confidentiality = new()
    {
        [Public] = Contracts.Confidentiality.Public,
        ["address-withheld"] = Contracts.Confidentiality.AddressWithheld,
        ["location-withheld"] = Contracts.Confidentiality.LocationWithheld,
    };

    public static readonly Dictionary<string, ServiceState> State = Words<ServiceState>();

    public static readonly Dictionary<string, Delivery> Delivery = Words<Delivery>();

    public static readonly Dictionary<string, AssuredBy> AssuredBy = Words<AssuredBy>();

    public static string Of(Confidentiality confidentiality) => Confidentiality.First(pair => pair.Value == confidentiality).Key;

    public static string Of<T>(T word)
        where T : struct, Enum => word.ToString().ToLowerInvariant();

    private static Dictionary<string, T> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(Of);
}
