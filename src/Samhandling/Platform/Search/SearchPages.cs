using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;

namespace Samhandling.Platform.Search;

/// <summary>Finds what the pages themselves are about: menu entries, help and words.</summary>
[Needs(Permission.SeePartnership)]
public sealed class SearchPages(IEnumerable<MenuEntry> entries, IEnumerable<HelpTopic> topics, IEnumerable<GlossaryWord> glossary, Visit visit) : ISearch
{
    public string Kind => Texts.PagesAndHelp;

    public Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        IEnumerable<Hit> pages =
        [
            .. entries.Where(entry => visit.May(entry.Needs)).Select(entry => new Hit(entry.Name(), entry.Purpose(), visit.Address(entry.Path))),
            .. glossary.Select(word => new Hit(word.Name(), word.Meaning(), $"/glossary#{word.Key}")),
            .. topics.Select(topic => new Hit(topic.Title(), null, $"/help#{topic.Anchor}")),
        ];
        return Task.FromResult<IReadOnlyList<Hit>>([.. pages.Where(hit => words.AreIn($"{hit.Title} {hit.Detail}")).OrderBy(hit => words.AreIn(hit.Title) ? 0 : 1).Take(most)]);
    }
}
