using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Templates;

/// <summary>Questions that can be asked again: those of one round or template, as they stand now.</summary>
/// <param name="Key">What tells it from the others.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Questionnaire">What it asks.</param>
public sealed record Shelf(string Key, string Name, Questionnaire Questionnaire);

/// <summary>All questions of the partnership that can be asked again.</summary>
public sealed class QuestionLibrary(SamhandlingDb db)
{
    /// <summary>The other rounds, the newest first, and then the templates.</summary>
    public async Task<IReadOnlyList<Shelf>> Shelves(Guid roundId, string language, CancellationToken cancel = default)
    {
        var rounds = await db.Rounds.AsNoTracking().Include(r => r.Study).Where(r => r.Id != roundId).OrderByDescending(r => r.Id).ToListAsync(cancel);
        var editions = db.QuestionnaireEditions;
        var latest = await editions.AsNoTracking().Where(e => !editions.Any(later => later.RoundId == e.RoundId && later.Number > e.Number)).ToDictionaryAsync(e => e.RoundId, cancel);
        var templates = Enum.GetValues<Template>().Except([Template.Empty]);
        return [.. rounds.Where(r => latest.ContainsKey(r.Id)).Select(r => new Shelf(r.Id.ToString("N"), $"{r.Study!.Title}, {r.Name}", latest[r.Id].Questionnaire())), .. templates.Select(t => new Shelf(t.ToString(), t.Text(), t.Questionnaire(language)))];
    }
}
