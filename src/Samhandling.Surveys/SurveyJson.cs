using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys;

/// <summary>How questionnaires and answers are written as text: without what is empty, and with å, ä and ö as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(Questionnaire))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
[JsonSerializable(typeof(SortedDictionary<string, int>))]
internal sealed partial class SurveyJson : JsonSerializerContext
{
    // Text goes into a database and a file, never into a page as it is. Made when first asked for, after what it copies.
    public static SurveyJson Relaxed => field ??= new(new JsonSerializerOptions(((JsonSerializerContext)Default).Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
