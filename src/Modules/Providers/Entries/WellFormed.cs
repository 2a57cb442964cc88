using System.Globalization;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Providers.Entries;

/// <summary>
/// Refuses entries that lack what every entry must say, or say what none may. A source that reads cells finds the same and refuses
/// it first: then it is not refused twice.
/// </summary>
internal static class WellFormed
{
    private const string OnOneLine = "holds a line break: write it on one line";

    private readonly record struct Fault(string Column, string Value, string Reason);

    public static void Check(DirectoryReading reading, ICollection<Refusal> refusals)
    {
        HashSet<(string, int, string)> refused = [.. reading.Refused.Select(refusal => (refusal.File, refusal.Line, refusal.Column))];
        Refuse(reading.Providers, Faults);
        Refuse(reading.Services, Faults);
        Refuse(reading.Locations, Faults);

        void Refuse<T>(IEnumerable<Placed<T>> entries, Func<T, IEnumerable<Fault>> faults)
        {
            foreach ((T entry, string file, int line) in entries)
            {
                foreach (Fault fault in faults(entry).Where(fault => !refused.Contains((file, line, fault.Column))))
                {
                    refusals.Add(new Refusal(file, line, fault.Column, fault.Value, fault.Reason));
                }
            }
        }
    }

    private static IEnumerable<Fault> Faults(ProviderEntry entry) => [.. Id(entry.Code.Value), .. Name(entry.Name)];

    private static IEnumerable<Fault> Faults(ServiceEntry entry)
    {
        foreach (Fault fault in Id(entry.Code.Value)) yield return fault;
        foreach (Fault fault in Empty("provider_id", entry.Provider.Value)) yield return fault;
        foreach (Fault fault in Name(entry.Name)) yield return fault;
        foreach (Fault fault in Empty("kind", entry.Kind)) yield return fault;
        foreach (Fault fault in Empty("needs", string.Concat(entry.Needs))) yield return fault;
        if (entry.Starts is { IsFirst: false } starts) yield return new Fault("starts", Day(starts), $"is not the first day of its {Word(starts)}");
        if (entry.Ends is { IsLast: false } ends) yield return new Fault("ends", Day(ends), $"is not the last day of its {Word(ends)}");
    }

    private static IEnumerable<Fault> Faults(LocationEntry entry)
    {
        foreach (Fault fault in Id(entry.Id)) yield return fault;
        foreach (Fault fault in Empty("service_id", entry.Service.Value)) yield return fault;
        if (HasLineBreak(entry.Name)) yield return new Fault("name", "(withheld)", OnOneLine);
        if (!string.IsNullOrEmpty(entry.Postcode) && Postcode.Read(entry.Postcode) is null)
            yield return new Fault("postcode", IsPublic(entry) ? entry.Postcode : "(withheld)", "has not the form of a postcode: write it as SE5 8AA, or leave it empty");
        if (entry.Position?.WhyNot() is { } reason) yield return new Fault("longitude", "(withheld)", reason);
    }

    private static bool IsPublic(LocationEntry entry) => entry.Confidentiality == Confidentiality.Public;

    private static IEnumerable<Fault> Id(string id)
    {
        if (id.Contains(';') || id.Any(char.IsControl) || id.Trim() != id)
            return [new Fault("id", id, "is not an id: leave out semicolons, line breaks and spaces at its ends")];
        return Empty("id", id);
    }

    private static IEnumerable<Fault> Name(string name) => HasLineBreak(name) ? [new Fault("name", name, OnOneLine)] : Empty("name", name);

    private static bool HasLineBreak(string? name) => name.AsSpan().ContainsAny('\r', '\n');

    private static IEnumerable<Fault> Empty(string column, string text) =>
        text.Length > 0 ? [] : [new Fault(column, "", "is empty and must be given")];

    private static string Day(RecordedDay day) => day.Day.ToString("O", CultureInfo.InvariantCulture);

    private static string Word(RecordedDay day) => day.Precision.ToString()!.ToLowerInvariant();
}
