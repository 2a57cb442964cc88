namespace ServiceMap.Providers.Search;

/// <param name="Places">The texts found, the most fitting first.</param>
/// <param name="Corrections">The words in whose place others were looked for.</param>
internal sealed record WordsFound(IReadOnlyList<int> Places, IReadOnlyList<Correction> Corrections);

/// <param name="Typed">What somebody typed, which is nowhere in the directory.</param>
/// <param name="Meant">The words that were looked for instead.</param>
internal sealed record Correction(string Typed, IReadOnlyList<string> Meant);
