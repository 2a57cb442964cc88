using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Shapes;

/// <summary>
/// Cuts an RFC 7946 FeatureCollection into its features, so that whatever is wrong with one can be said with its id and line. Of a
/// file that breaks off, the features before the break are still cut out.
/// </summary>
internal sealed class FeatureSlices
{
    /// <summary>More areas than any county has; a file of as many as it can hold would fill the memory.</summary>
    private const int MostFeatures = 10_000;

    /// <summary>A position takes ten times its room in the file once it is read. London's shapes have 48,000.</summary>
    private const int MostPositions = 1_000_000;

    private readonly ReadOnlyMemory<byte> file;
    private readonly List<Feature> features = [];
    private readonly HashSet<string> seen = [];
    private (int Line, string Value, string Reason)? stopped;
    private string? type;
    private bool hasFeatures;
    private int counted;
    private int line = 1;

    private FeatureSlices(ReadOnlyMemory<byte> file) => this.file = file;

    public IReadOnlyList<Feature> Features => features;

    /// <summary>Whether the whole file could be read, so that what it lacks is lacking.</summary>
    public bool Complete { get; private set; }

    public static FeatureSlices Of(ReadOnlyMemory<byte> geoJson, ICollection<Refusal> refusals)
    {
        bool marked = geoJson.Span.StartsWith("\uFEFF"u8);
        var slices = new FeatureSlices(marked ? geoJson[3..] : geoJson);
        if (slices.Fault() is { } fault)
            refusals.Add(new Refusal(ShapesFile.Name, fault.Line, "", fault.Value, fault.Reason));
        else
            slices.Complete = true;
        return slices;
    }

    /// <summary>What is wrong with the file as a whole; null when nothing is.</summary>
    private (int Line, string Value, string Reason)? Fault()
    {
        if (!Utf8.IsValid(file.Span)) return (0, "", "is not text in UTF-8: save it as such");

        if (file.Span.Count((byte)'[') > MostPositions) return (0, "", $"holds more than {MostPositions} positions: save its shapes with less detail");

        // Not marked as the final block, so that a file that ends too early is told from one that is not JSON.
        var reader = new Utf8JsonReader(file.Span, isFinalBlock: false, state: default);
        try
        {
            if (!reader.Read()) return (0, "", "is empty");
            if (reader.TokenType != JsonTokenType.StartObject) return NotACollection("");
            if (!ReadCollection(ref reader) || reader.CurrentDepth > 0) return stopped ?? (LineAt(file.Length), "", "ends too early: it was cut off");
            reader.Read();
        }
        catch (JsonException broken)
        {
            bool deep = reader.CurrentDepth >= reader.CurrentState.Options.MaxDepth - 1;
            return ((int)(broken.LineNumber ?? 0) + 1, "", deep ? "is nested too deep for a file of shapes" : "is not JSON from this line on");
        }
        catch (InvalidOperationException)
        {
            return (line, "", "holds a text with half a character from this line on");
        }

        return type != "FeatureCollection" || !hasFeatures ? NotACollection(type ?? "") : null;
    }

    private static (int Line, string Value, string Reason) NotACollection(string found) =>
        (0, found, "is not a FeatureCollection with features, as RFC 7946 describes it");

    /// <summary>Reads to the end of the outermost object; false when the file ends before that.</summary>
    private bool ReadCollection(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject) return true;
            bool isType = reader.ValueTextEquals("type"u8);
            bool isFeatures = reader.ValueTextEquals("features"u8);
            if ((isType && !seen.Add("type")) || (isFeatures && !seen.Add("features")))
                return Stop(reader.TokenStartIndex, isType ? "type" : "features", "stands twice in this file: leave one of them");
            if (!reader.Read()) return false;

            if (isType && reader.TokenType == JsonTokenType.String) type = reader.GetString();
            if (isFeatures && reader.TokenType == JsonTokenType.StartArray)
            {
                hasFeatures = true;
                if (!ReadFeatures(ref reader)) return false;
            }
            else if (!reader.TrySkip())
            {
                return false;
            }
        }

        return false;
    }

    private bool ReadFeatures(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndArray) return true;
            int start = (int)reader.TokenStartIndex;
            if (features.Count == MostFeatures) return Stop(start, "", $"is more than a pack may hold: {MostFeatures} features");
            if (!reader.TrySkip()) return false;
            features.Add(Cut(start, (int)reader.BytesConsumed));
        }

        return false;
    }

    private bool Stop(long position, string value, string reason)
    {
        stopped = (LineAt((int)position), value, reason);
        return false;
    }

    private Feature Cut(int start, int end)
    {
        var feature = new Feature(features.Count + 1, LineAt(start), "", null, default);
        var reader = new Utf8JsonReader(file.Span[start..end]);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return feature;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = reader.ValueTextEquals("type"u8);
            bool isId = reader.ValueTextEquals("id"u8);
            bool isGeometry = reader.ValueTextEquals("geometry"u8);
            if ((isType && feature.Type.Length > 0) || (isId && feature.Id is not null) || (isGeometry && !feature.Geometry.IsEmpty))
                feature = feature with { Doubled = reader.GetString() };
            reader.Read();
            int from = start + (int)reader.TokenStartIndex;
            if (isType && reader.TokenType == JsonTokenType.String) feature = feature with { Type = reader.GetString()! };
            if (isId && reader.TokenType == JsonTokenType.String) feature = feature with { Id = reader.GetString() };
            if (isId && reader.TokenType == JsonTokenType.Number) feature = feature with { Id = Encoding.UTF8.GetString(reader.ValueSpan) };
            bool isNull = reader.TokenType == JsonTokenType.Null;
            reader.Skip();
            if (isGeometry && !isNull) feature = feature with { Geometry = file[from..(start + (int)reader.BytesConsumed)] };
        }

        return feature;
    }

    /// <summary>The line on which this byte stands. Asked in the order of the file, it reads the file once.</summary>
    private int LineAt(int position)
    {
        line += file.Span[counted..position].Count((byte)'\n');
        counted = position;
        return line;
    }
}
