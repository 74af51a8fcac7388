using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Platform.Tables;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.AskingWhom;

/// <summary>What became of a list: who was added, or what is wrong with its rows and nobody was.</summary>
public sealed record ListAnswer(Added Added, IReadOnlyList<RowFault> Faults);

/// <summary>An analyst reads in a list of those to be asked: a file or pasted rows. With one row wrong, nobody is added.</summary>
[Needs(Permission.RunStudies)]
public sealed class AskFromList(SamhandlingDb db, Frame frame, TimeProvider clock)
{
    public const int MostBytes = 5_000_000, MostRows = 5_000;

    public sealed class Form
    {
        public IFormFile? File { get; set; }

        [AtMost(MostBytes)] public string? Pasted { get; set; }
    }

    /// <summary>Refused if there is no list, or it cannot be read as one.</summary>
    public async Task<Result<ListAnswer>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        await db.Rounds.Where(r => r.Id == roundId).OneAsync(cancel);
        if (!(await Table(form, cancel)).Try(out var table, out var refusal)) return refusal;
        if (!new AskedRows(await PlacesByName(cancel)).Read(table).Try(out var read, out refusal)) return refusal;
        if (read.Faults.Count > 0) return new ListAnswer(new(0, 0), read.Faults);
        if (read.Rows.Count == 0) return new Refusal(nameof(Form.Pasted), Texts.NoRows);
        var answer = await frame.Add(roundId, await Known(read.Rows, cancel), cancel);
        return answer.Try(out var added, out refusal) ? new ListAnswer(added, []) : refusal;
    }

    private static async Task<Result<TableFile>> Table(Form form, CancellationToken cancel)
    {
        if (form.File is not { Length: > 0 } file)
            return string.IsNullOrWhiteSpace(form.Pasted) ? new Refusal(nameof(Form.File), Texts.NoList) : First(TableFile.Read(Texts.Pasted, Encoding.UTF8.GetBytes(form.Pasted)), nameof(Form.Pasted));
        if (file.Length > MostBytes) return new Refusal(nameof(Form.File), Texts.FileTooLarge.With(MostBytes / 1_000_000));
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        return First(TableFile.Read(file.FileName, bytes.ToArray()), nameof(Form.File));
    }

    private static Result<TableFile> First(Result<IReadOnlyList<TableFile>> read, string field) =>
        !read.Try(out var tables, out var refusal) ? new Refusal(field, refusal.Reason) : tables[0].Lines.Count > MostRows ? new Refusal(field, Texts.TooManyRows.With(MostRows)) : tables[0];

    private async Task<ILookup<string, Guid>> PlacesByName(CancellationToken cancel)
    {
        var today = clock.Today();
        var places = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Municipality && (p.ValidTo == null || p.ValidTo > today)).Select(p => new { p.Id, p.Name, p.Code }).ToListAsync(cancel);
        return places.SelectMany(p => new[] { p.Name, p.Code }.Where(w => w.Length > 0).Select(SoughtWords.Fold).Distinct(StringComparer.Ordinal).Select(w => (Word: w, p.Id))).ToLookup(w => w.Word, w => w.Id, StringComparer.Ordinal);
    }

    // An address that one person of the register has alone says who it is; a name does not.
    private async Task<IReadOnlyList<Newcomer>> Known(IReadOnlyList<Newcomer> rows, CancellationToken cancel)
    {
        var persons = await db.Persons.AsNoTracking().Where(p => p.Email != null).Select(p => new { p.Id, p.Email }).ToListAsync(cancel);
        var byAddress = persons.ToLookup(p => p.Email!, p => p.Id, StringComparer.OrdinalIgnoreCase);
        return [.. rows.Select(r => r.Email is { } email && byAddress[email].Take(2).ToList() is [var person] ? r with { PersonId = person } : r)];
    }
}
