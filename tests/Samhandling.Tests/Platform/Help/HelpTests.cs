using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Help;

namespace Samhandling.Tests.Platform.Help;

public sealed class HelpTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_word_stands_in_the_glossary_where_it_can_be_pointed_at()
    {
        var page = await _house.Page("/glossary", Who.Anonymous);

        var words = _house.Get<IEnumerable<GlossaryWord>>().ToList();
        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.Contains(word.Meaning(), page.GetElementById(word.Key)!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("networks", "What is a network study?")]
    [InlineData("networks/import", "Which files can I read in?")]
    [InlineData("", "What do the rings in the menu mean?")]
    public async Task The_nearest_help_stands_last_on_a_page(string path, string title) =>
        Assert.Equal(title, (await _house.Page(path, Who.Analyst)).QuerySelector("main + .page-help strong")!.TextContent);

    [Fact]
    public async Task All_help_stands_together()
    {
        var page = await _house.Page("/help", Who.Anonymous);

        Assert.All(_house.Get<IEnumerable<HelpTopic>>(), topic => Assert.Contains(topic.Text(), page.GetElementById(topic.Anchor)!.TextContent, StringComparison.Ordinal));
    }

    public void Dispose() => _house.Dispose();
}
