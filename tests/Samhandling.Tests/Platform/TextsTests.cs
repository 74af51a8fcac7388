using System.Collections;
using System.Globalization;
using System.Net.Http.Headers;
using System.Resources;
using System.Text.RegularExpressions;

namespace Samhandling.Tests.Platform;

public sealed partial class TextsTests
{
    public static MatrixTheoryData<Type, string> TextsInEachLanguage =>
        new(typeof(Program).Assembly.GetTypes().Where(t => t.Name == "Texts"), ["sv", "nb"]);

    [Theory, MemberData(nameof(TextsInEachLanguage))]
    public void No_text_is_missing_and_each_fills_in_the_same(Type texts, string language) =>
        Assert.Equal(In(texts, CultureInfo.InvariantCulture), In(texts, new(language)));

    [Fact]
    public void Every_text_is_used()
    {
        var source = string.Join('\n', Repository.Files(".cs").Concat(Repository.Files(".razor")).Select(File.ReadAllText));

        var unused = typeof(Program).Assembly.GetTypes().Where(t => t.Name == "Texts")
            .SelectMany(texts => Keys(texts).Where(key => !Regex.IsMatch(source, $@"Texts\.{key}\b", RegexOptions.None, TimeSpan.FromSeconds(5))).Select(key => $"{texts.Namespace} {key}"));

        Assert.Empty(unused);
    }

    [Theory]
    [InlineData("sv-SE", "sv", "Logga in")]
    [InlineData("nb", "nb", "Logg inn")]
    [InlineData("nb-NO", "nb", "Logg inn")]
    [InlineData("en-US", "en", "Sign in")]
    [InlineData("fi", "en", "Sign in")]
    public async Task A_page_speaks_the_visitors_language(string asked, string lang, string heading)
    {
        using var house = new House();
        using var browser = house.Browser(Who.Anonymous);
        browser.DefaultRequestHeaders.AcceptLanguage.Add(new(asked));

        var page = await House.Read(await browser.GetAsync("/sign-in"));

        Assert.Equal(lang, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
    }

    private static IEnumerable<string> Keys(Type texts) =>
        new ResourceManager(texts).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(text => (string)text.Key);

    /// <summary>The keys of a language, each with the places that its text fills in.</summary>
    private static IEnumerable<string> In(Type texts, CultureInfo language) =>
        new ResourceManager(texts).GetResourceSet(language, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .Select(text => $"{text.Key} {string.Join(' ', Place().Matches((string)text.Value!).Select(m => m.Value).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
