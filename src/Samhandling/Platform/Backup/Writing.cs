using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Samhandling.Platform.Backup;

/// <summary>The one writing of each kind of value, whichever database it lies in: equal data give equal bytes.</summary>
internal static class Writing
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
    private const string Hour = "HH:mm:ss.ffffff";
    private const string Amount = "0.#############################";

    private static readonly Dictionary<Type, Kind> Kinds = new()
    {
        [typeof(string)] = new((row, i) => row.GetString(i), text => text.GetString()!),
        [typeof(Guid)] = new((row, i) => row.GetGuid(i), text => text.GetGuid()),
        [typeof(bool)] = new((row, i) => row.GetBoolean(i), text => text.GetBoolean()),
        [typeof(int)] = new((row, i) => row.GetInt32(i), text => text.GetInt32()),
        [typeof(long)] = new((row, i) => row.GetInt64(i), text => text.GetInt64()),
        [typeof(double)] = new((row, i) => row.GetDouble(i), text => text.ValueKind is JsonValueKind.String ? double.Parse(text.GetString()!, CultureInfo.InvariantCulture) : text.GetDouble()),
        [typeof(decimal)] = new((row, i) => row.GetDecimal(i), text => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture)),
        [typeof(byte[])] = new((row, i) => row.GetFieldValue<byte[]>(i), text => text.GetBytesFromBase64()),
        [typeof(DateOnly)] = new((row, i) => row.GetFieldValue<DateOnly>(i), text => DateOnly.ParseExact(text.GetString()!, "O", CultureInfo.InvariantCulture)),
        [typeof(TimeOnly)] = new((row, i) => row.GetFieldValue<TimeOnly>(i), text => TimeOnly.ParseExact(text.GetString()!, Hour, CultureInfo.InvariantCulture)),
        [typeof(DateTime)] = new((row, i) => row.GetDateTime(i), text => MomentOf(text)),
        [typeof(DateTimeOffset)] = new((row, i) => row.GetFieldValue<DateTimeOffset>(i), text => new DateTimeOffset(MomentOf(text))),
    };

    public static object Read(DbDataReader row, int i, Type type) => Of(type).Read(row, i);

    public static object? Parse(JsonElement text, Type type) => text.ValueKind is JsonValueKind.Null ? null : Of(type).Parse(text);

    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case Guid id: json.WriteStringValue(id); break;
            case bool isSo: json.WriteBooleanValue(isSo); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
            case double number: json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case decimal number: json.WriteStringValue(number.ToString(Amount, CultureInfo.InvariantCulture)); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case DateOnly day: json.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture)); break;
            case TimeOnly hour: json.WriteStringValue(hour.ToString(Hour, CultureInfo.InvariantCulture)); break;
            case DateTime moment: json.WriteStringValue(moment.ToString(Moment, CultureInfo.InvariantCulture)); break;
            case DateTimeOffset moment: json.WriteStringValue(moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture)); break;
            case JsonElement document: WriteSorted(json, document); break;
            case IEnumerable list: WriteList(json, list); break;
            default: throw new NotSupportedException($"Backups have no writing for {value.GetType()} yet: add it here.");
        }
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list) Write(json, item);
        json.WriteEndArray();
    }

    // PostgreSQL keeps the names of a document in an order of its own, SQLite in that of the writer.
    private static void WriteSorted(Utf8JsonWriter json, JsonElement document)
    {
        switch (document.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var part in document.EnumerateObject().OrderBy(part => part.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(part.Name);
                    WriteSorted(json, part.Value);
                }
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in document.EnumerateArray()) WriteSorted(json, item);
                json.WriteEndArray();
                break;
            case JsonValueKind.String: json.WriteStringValue(document.GetString()); break;
            default: document.WriteTo(json); break;
        }
    }

    private static DateTime MomentOf(JsonElement text) =>
        DateTime.ParseExact(text.GetString()!, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    private static Kind Of(Type type) =>
        Kinds.TryGetValue(type, out var kind) ? kind : throw new NotSupportedException($"Backups have no writing for {type} yet: add it here.");

    private sealed record Kind(Func<DbDataReader, int, object> Read, Func<JsonElement, object> Parse);
}
