namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>What an empty <c>confidentiality</c> means for a location that nobody has spoken about yet.</summary>
internal static class InitialConfidentiality
{
    public static string Of(string kind, IEnumerable<string> needs)
    {
        if (kind is "safe-accommodation" or "approved-premises") return "location-withheld";
        if (needs.Any(need => need is "domestic-abuse" or "sexual-abuse-coercion" or "trafficking-modern-slavery")) return "address-withheld";
        return "public";
    }
}
