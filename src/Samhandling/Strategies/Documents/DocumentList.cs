using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Platform;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Documents;

/// <summary>One line of the list of documents.</summary>
public sealed record ListedDocument(StrategyDocument Document, DocumentState State, int Objectives, bool IsDue);

/// <summary>The documents that filters leave, in two statements. A partnership has tens or a few hundred documents, so all of them are read.</summary>
public sealed class DocumentList(SamhandlingDb db, TimeProvider clock)
{
    public const string Words = "q", OfKind = "kind", OfState = "state", Due = "due";

    public static ListAddress Address(string path, IQueryCollection query) =>
        new(path, [.. new[] { Words, OfKind, OfState }.Select(name => (name, query[name].FirstOrDefault()))]);

    /// <summary>The laws first, then from the world down to the plan; those over only where the filters ask for them.</summary>
    public async Task<IReadOnlyList<ListedDocument>> Of(ListAddress filters, CancellationToken cancel = default)
    {
        var (today, words) = (clock.Today(), new SoughtWords(filters.Of(Words)));
        var all = await db.StrategyDocuments.AsNoTracking().Include(d => d.Owner).ToListAsync(cancel);
        var replaced = all.Where(d => d.DecidedOn is not null).Select(d => d.SupersedesId).OfType<Guid>().ToHashSet();
        var objectives = await db.Objectives.Where(o => o.RetiredOn == null).GroupBy(o => o.DocumentId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var listed = all.Select(d => new ListedDocument(d, d.State(today, replaced.Contains(d.Id)), objectives.GetValueOrDefault(d.Id), false)).Select(l => l with { IsDue = l.Document.ReviewOn <= today && l.State is not (DocumentState.Ended or DocumentState.Replaced) });
        if (words.Words.Count > 0) listed = listed.Where(l => words.AreIn($"{l.Document.Title} {l.Document.Gist} {l.Document.DecidedBy} {l.Document.Owner?.Name}"));
        if (Enum.TryParse<DocumentKind>(filters.Of(OfKind), out var kind)) listed = listed.Where(l => l.Document.Kind == kind);
        listed = filters.Of(OfState) is Due ? listed.Where(l => l.IsDue)
            : Enum.TryParse<DocumentState>(filters.Of(OfState), out var state) ? listed.Where(l => l.State == state)
            : listed.Where(l => l.State is not (DocumentState.Ended or DocumentState.Replaced));
        return [.. listed.OrderBy(l => l.Document.Kind).ThenBy(l => l.Document.Title, StringComparer.CurrentCulture).ThenBy(l => l.Document.Id)];
    }
}
