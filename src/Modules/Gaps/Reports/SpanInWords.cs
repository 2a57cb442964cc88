using ServiceMap.Kernel;

namespace ServiceMap.Gaps.Reports;

/// <summary>From when to when, in words, with what is not known of it.</summary>
internal static class SpanInWords
{
    public static string Of(RecordedDay? from, RecordedDay? to, DateOnly? mayExtendTo)
    {
        string span = (from, to) switch
        {
            ({ } first, { } last) => $"{first} to {last}",
            ({ } first, null) => $"from {first}, end not known",
            (null, { } last) => $"until {last}, start not known",
            _ => "start and end not known",
        };
        return mayExtendTo is { } extended && extended > to?.Day ? $"{span}, may be extended to {Reports.Words.Day(extended)}" : span;
    }
}
