using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Providers.Storage;

internal sealed class ProviderCodeText() : ValueConverter<ProviderCode, string>(code => code.Value, text => new ProviderCode(text));

internal sealed class ServiceCodeText() : ValueConverter<ServiceCode, string>(code => code.Value, text => new ServiceCode(text));

internal sealed class AreaCodeText() : ValueConverter<AreaCode, string>(code => code.Value, text => new AreaCode(text));

internal sealed class AreaListText() : ValueConverter<AreaList, string>(areas => areas.ToString(), text => AreaList.Parse(text));

/// <summary>A recorded day as <c>2018-01-01</c>, with its precision behind it where one is stated: <c>2018-01-01/year</c>.</summary>
internal sealed class RecordedDayText() : ValueConverter<RecordedDay, string>(day => Write(day), text => Read(text))
{
    private static string Write(RecordedDay day)
    {
        string text = day.Day.ToString("O", CultureInfo.InvariantCulture);
        return day.Precision is { } precision ? $"{text}/{precision.ToString().ToLowerInvariant()}" : text;
    }

    private static RecordedDay Read(string text) => new(
        DateOnly.ParseExact(text.AsSpan(0, 10), "O", CultureInfo.InvariantCulture),
        text.Length > 10 ? Enum.Parse<Precision>(text.AsSpan(11), ignoreCase: true) : null);
}

/// <summary>A short list as one text, its items separated by semicolons, which no item holds; empty for none.</summary>
internal sealed class ListText<T>(Func<string, T> read) : ValueConverter<IReadOnlyList<T>, string>(
    items => string.Join(';', items),
    text => text.Length == 0 ? Array.Empty<T>() : text.Split(';', StringSplitOptions.None).Select(read).ToArray())
{
    public static readonly ValueComparer<IReadOnlyList<T>> Comparer = new(
        (one, other) => one!.SequenceEqual(other!),
        items => items.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
        items => items);
}
