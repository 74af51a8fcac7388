using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Tables;

namespace Samhandling.Actors.Importing;

/// <summary>A coordinator hands in a list of actors, to look at it before anything is imported. What cannot be read is not kept.</summary>
[Needs(Permission.KeepRegister)]
public sealed class UploadActors(SamhandlingDb db, OpenActorDrafts drafts)
{
    public sealed class Form
    {
        public IFormFile? List { get; set; }
        public string? Pasted { get; set; }
    }

    public async Task<Result<ActorDraft>> Handle(Form form, CancellationToken cancel = default)
    {
        if ((form.List?.Length ?? form.Pasted?.Length ?? 0) is var size && size > ActorDraft.MostBytes) return new Refusal(nameof(Form.List), Texts.TooLarge.With(size / 1_000_000, ActorDraft.MostBytes / 1_000_000));
        var (name, bytes) = form.List is { Length: > 0 } file ? (Shown(file.FileName), await Bytes(file, cancel)) : (Texts.PastedName, Encoding.UTF8.GetBytes(form.Pasted ?? ""));
        if (!TableFile.Read(name, bytes).Try(out var tables, out var refusal)) return refusal with { Field = nameof(Form.List) };
        var rows = tables.Sum(table => table.Lines.Count - 1);
        if (rows == 0) return new Refusal(nameof(Form.List), Texts.OnlyHeadings);
        if (rows > ActorDraft.MostRows) return new Refusal(nameof(Form.List), Texts.TooManyRows.With(rows, ActorDraft.MostRows));
        var oldest = drafts.Now - ActorDraft.Lasts;
        await db.ActorDrafts.Where(d => d.HandedInAt <= oldest).ExecuteDeleteAsync(cancel);
        var draft = new ActorDraft { OwnerId = drafts.Owner, HandedInAt = drafts.Now, FileName = name, Content = bytes };
        db.ActorDrafts.Add(draft);
        return await db.SaveAsync<ActorDraft>(draft, cancel);
    }

    private static async Task<byte[]> Bytes(IFormFile file, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    private static string Shown(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return last.Length > ActorDraft.NameLength ? last[^ActorDraft.NameLength..] : last;
    }
}
