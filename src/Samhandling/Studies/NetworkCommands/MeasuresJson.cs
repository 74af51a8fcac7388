using System.Text;
using System.Text.Json;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>The measures as one JSON object; what does not exist is null.</summary>
public static class MeasuresJson
{
    public static string Of(Measures measures)
    {
        using var stream = new MemoryStream();
        Write(measures, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Measures measures, MemoryStream stream)
    {
        using var json = new Utf8JsonWriter(stream, new() { Indented = true, IndentSize = 1, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartObject("network");
        json.WriteNumber("nodes", measures.Ids.Count);
        json.WriteNumber("ties", measures.Ties);
        json.WriteBoolean("directed", measures.IsDirected);
        json.WriteEndObject();
        json.WriteStartObject("measures");
        foreach (var (name, value) in measures.Whole) Number(json, name, value);
        json.WriteEndObject();
        json.WriteStartArray("people");
        for (var i = 0; i < measures.Ids.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", measures.Ids[i]);
            foreach (var (name, values) in measures.People) Number(json, name, values?[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var (kind, count, text) in measures.Notes)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            json.WriteNumber("count", count);
            json.WriteString("text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("left");
        foreach (var name in measures.Left) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
