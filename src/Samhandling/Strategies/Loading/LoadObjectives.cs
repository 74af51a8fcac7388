using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Loading;

/// <summary>A document's objectives are read from a table that somebody has as a file: Agenda 2030's goals and targets, or a strategy of hundreds of rows.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class LoadObjectives(SamhandlingDb db)
{
    public const int MostBytes = 5_000_000;

    public sealed class Form
    {
        public IFormFile? File { get; set; }
    }

    /// <summary>All of them or, where one row cannot be read, none. Those that are there stay, and rows may be parts of them.</summary>
    public Task<Result<StrategyDocument>> Handle(Guid documentId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(documentId, form, cancel), cancel);

    private async Task<Result<StrategyDocument>> Once(Guid documentId, Form form, CancellationToken cancel)
    {
        var document = await db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);
        if (form.File is not { Length: > 0 } file) return new Refusal(nameof(Form.File), Texts.ChooseFile);
        if (file.Length > MostBytes) return new Refusal(nameof(Form.File), Texts.FileIsTooLarge.With(MostBytes / 1_000_000));
        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(bytes, cancel);
        var there = await db.Objectives.Where(o => o.DocumentId == documentId).Select(o => new { o.Id, o.Number, o.Place, Holds = o.RetiredOn == null }).ToListAsync(cancel);
        var numbered = there.Where(o => o is { Holds: true, Number: not null }).GroupBy(o => o.Number!, StringComparer.OrdinalIgnoreCase).ToDictionary(o => o.Key, o => o.First().Id, StringComparer.OrdinalIgnoreCase);
        if (!ObjectiveFile.Read(file.FileName, bytes, numbered.Keys).Try(out var rows, out var refusal)) return refusal with { Field = nameof(Form.File) };
        if (there.Count + rows.Count > Objective.MostInOne) return new Refusal(nameof(Form.File), Objectives.Texts.TooMany.With(Objective.MostInOne));
        var place = there.Select(o => o.Place).DefaultIfEmpty(-1).Max();
        foreach (var row in rows)
        {
            var objective = Objective.In(documentId, new(row.Number, row.Text, row.Row, 0), row.Above is { } above ? numbered[above] : null, ++place);
            if (!objective.Try(out var made, out refusal)) return refusal with { Field = nameof(Form.File) };
            db.Objectives.Add(made);
            if (row.Number is not null) numbered[row.Number] = made.Id;
        }

        return await db.SaveAsync<StrategyDocument>(document, cancel);
    }
}
