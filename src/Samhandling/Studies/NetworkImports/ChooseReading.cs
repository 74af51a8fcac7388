using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.ImportReading;

namespace Samhandling.Studies.NetworkImports;

/// <summary>An analyst says how the files of a draft are to be read. Refused when they cannot be read so; then the draft stays as it was.</summary>
[Needs(Permission.ImportNetworks)]
public sealed class ChooseReading(SamhandlingDb db, OpenDrafts drafts)
{
    public async Task<Result<ImportDraft>> Handle(Guid draftId, ImportChoices choices, CancellationToken cancel = default)
    {
        var draft = await drafts.One(draftId, cancel);
        var twice = choices.Columns.Where(c => c.As is not (null or Meaning.LeftOut)).GroupBy(c => c.As).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null) return new Refusal(nameof(ImportChoices.Columns), Texts.TwoColumnsSayTheSame.With(twice.First().Of, twice.Last().Of));
        var opened = draft.Open(choices, drafts.Today);
        if (opened.Contents is null) return new Refusal("", FileSentences.Together(opened.Faults));
        draft.Choose(choices);
        return await db.SaveAsync<ImportDraft>(draft, cancel);
    }
}
