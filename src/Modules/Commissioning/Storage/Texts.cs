using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Commissioning.Contracts;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Commissioning.Storage;

internal sealed class ProjectCodeText() : ValueConverter<ProjectCode, string>(code => code.Value, text => new ProjectCode(text));

internal sealed class AgreementCodeText() : ValueConverter<AgreementCode, string>(code => code.Value, text => new AgreementCode(text));

internal sealed class AreaCodeText() : ValueConverter<AreaCode, string>(code => code.Value, text => new AreaCode(text));

/// <summary>A number to the digit, as its source wrote it: 12.0 stays 12.0.</summary>
internal sealed class NumberText() : ValueConverter<decimal, string>(
    number => number.ToString(CultureInfo.InvariantCulture), text => decimal.Parse(text, CultureInfo.InvariantCulture));

/// <summary>12 and 12.0 are one number, but a source that now says 12.0 has said something else.</summary>
internal sealed class SameDigits() : ValueComparer<decimal>(
    (one, other) => one.ToString(CultureInfo.InvariantCulture) == other.ToString(CultureInfo.InvariantCulture), number => number.GetHashCode());

internal sealed class AreaListText() : ValueConverter<AreaList, string>(areas => areas.ToString(), text => AreaList.Parse(text));

/// <summary>Services as one text, separated by semicolons, which no code holds; empty for none.</summary>
internal sealed class ServicesText() : ValueConverter<IReadOnlyList<ServiceCode>, string>(
    codes => string.Join(';', codes),
    text => text.Length == 0 ? Array.Empty<ServiceCode>() : text.Split(';', StringSplitOptions.None).Select(code => new ServiceCode(code)).ToArray())
{
    public static readonly ValueComparer<IReadOnlyList<ServiceCode>> Comparer = new(
        (one, other) => one!.SequenceEqual(other!),
        codes => codes.Aggregate(0, (hash, code) => HashCode.Combine(hash, code)),
        codes => codes);
}

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
