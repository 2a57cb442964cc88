using ServiceMap.Kernel;

namespace ServiceMap.Providers.Drafts;

/// <summary>What is wrong with a draft.</summary>
/// <param name="Field">The field that is to be put right; empty where it is none of a step.</param>
/// <param name="Text">What is wrong, to be read after the name of the field.</param>
/// <param name="Site">The site whose field it is; null where it is none's.</param>
internal sealed record Fault(string Field, string Text, string? Site = null)
{
    public static Fault Of(Refusal refusal, IReadOnlyList<string> sites)
    {
        string text = refusal.Value.Length is > 0 and < 80 ? $"“{refusal.Value}” {refusal.Reason}" : refusal.Reason;
        string? site = refusal.File == "locations.csv" && refusal.Line - 2 is var place and >= 0 && place < sites.Count ? sites[place] : null;
        return new Fault(refusal.File == "providers.csv" ? $"organisation.{refusal.Column}" : refusal.Column, text, site);
    }
}
