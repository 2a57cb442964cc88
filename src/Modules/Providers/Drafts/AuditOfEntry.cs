using System.Text.Encodings.Web;
using System.Text.Json;
using ServiceMap.Accounts.Contracts;
using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Versions;

namespace ServiceMap.Providers.Drafts;

/// <summary>An act on an entry for the audit trail: the fields that changed, before and after, and of withheld sites only that they changed.</summary>
internal static class AuditOfEntry
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RecordAct Of(Actor who, string what, ServiceCode service, EntryContent before, EntryContent after)
    {
        ChangeInWords[] changes = [.. FieldChange.Between(before, after).Select(change => ChangeInWords.Of(change, isEntitled: false))];
        return new RecordAct(who, what, service.Value, Write(changes, change => change.Before), Write(changes, change => change.After));
    }

    private static string? Write(ChangeInWords[] changes, Func<ChangeInWords, string> text) =>
        changes.Length == 0 ? null : JsonSerializer.Serialize(changes.ToDictionary(change => change.Field, text), Json);
}
