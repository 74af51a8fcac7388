namespace Samhandling.Places.Register;

/// <summary>A place's names in other languages than its official one, by the language's code, as one text: se=Fiellevuopmi|smj=Jållåvágge.</summary>
public static class LocalNames
{
    /// <summary>The languages that lists of places name in, beside the official: Northern, Lule and South Sámi, Kven, Meänkieli, Finnish, Swedish, Norwegian, English.</summary>
    public static readonly string[] Languages = ["se", "smj", "sma", "fkv", "fit", "fi", "sv", "nb", "en"];

    public static string Write(IEnumerable<(string Language, string Name)> names) =>
        string.Join('|', names.OrderBy(name => Array.IndexOf(Languages, name.Language)).Select(name => $"{name.Language}={name.Name.Replace('|', '/')}"));

    public static IReadOnlyList<(string Language, string Name)> Read(string text) =>
        [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Split('=', 2)).Where(name => name.Length == 2).Select(name => (name[0], name[1]))];
}
