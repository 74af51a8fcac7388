using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samhandling.Surveys.Questionnaires;

/// <summary>One text in as many languages as somebody has written it in, by language tag: "sv", "nb", "en", "se".</summary>
/// <remarks>An empty text is no text: it is left out, so that another language stands in for it.</remarks>
[JsonConverter(typeof(Translated.TranslatedJson))]
public sealed class Translated : IEquatable<Translated>
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Of tags and texts; empty texts are left out, white space around a text too.</summary>
    public Translated(IEnumerable<KeyValuePair<string, string?>> texts)
    {
        foreach (var (language, text) in texts)
            if (!string.IsNullOrWhiteSpace(text)) _texts[language] = text.Trim();
    }

    /// <summary>A text in one language.</summary>
    public static Translated In(string language, string text) => new([new(language, text)]);

    /// <summary>The languages that it is written in, in the order of their tags.</summary>
    public IReadOnlyCollection<string> Languages => _texts.Keys;

    /// <summary>Whether it is written in no language.</summary>
    public bool IsEmpty => _texts.Count == 0;

    /// <summary>The text in a language; null where it is not written in that.</summary>
    public string? this[string language] => _texts.GetValueOrDefault(language);

    /// <summary>The text in the first of the languages that has it; else in any; empty if there is none.</summary>
    /// <param name="languages">As the reader would have them, the best first.</param>
    public string Best(params IEnumerable<string> languages) =>
        languages.Select(l => this[l]).FirstOrDefault(t => t is not null) ?? _texts.Values.FirstOrDefault() ?? "";

    /// <summary>The same with the text in one language put in, changed, or (when empty) taken out.</summary>
    public Translated With(string language, string? text) => new([.. _texts.Where(t => !string.Equals(t.Key, language, StringComparison.Ordinal)).Select(t => KeyValuePair.Create(t.Key, (string?)t.Value)), new(language, text)]);

    /// <summary>Tags and texts, in the order of the tags.</summary>
    public IEnumerable<KeyValuePair<string, string>> Texts => _texts;

    /// <inheritdoc/>
    public bool Equals(Translated? other) => other is not null && _texts.SequenceEqual(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Translated);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.Aggregate(0, (hash, text) => HashCode.Combine(hash, text.Key, text.Value));

    /// <summary>The text in any language.</summary>
    public override string ToString() => Best();

    internal sealed class TranslatedJson : JsonConverter<Translated>
    {
        public override Translated Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A text is written by language.");
            var texts = new List<KeyValuePair<string, string?>>();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var language = reader.GetString()!;
                reader.Read();
                texts.Add(new(language, reader.GetString()));
            }
            return new(texts);
        }

        public override void Write(Utf8JsonWriter writer, Translated value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (language, text) in value._texts) writer.WriteString(language, text);
            writer.WriteEndObject();
        }
    }
}
