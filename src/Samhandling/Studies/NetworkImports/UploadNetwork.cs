using System.Text;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.ImportReading;

namespace Samhandling.Studies.NetworkImports;

/// <summary>An analyst hands in the files of a network, to look at them before anything is imported. What cannot be read is not kept.</summary>
[Needs(Permission.ImportNetworks)]
public sealed class UploadNetwork(SamhandlingDb db, OpenDrafts drafts)
{
    public sealed class Form
    {
        public IFormFile? Ties { get; set; }
        public IFormFile? People { get; set; }
        public string? PastedTies { get; set; }
        public string? PastedPeople { get; set; }

        /// <summary>How the ties are written, where what is found out by itself is wrong; null is found out.</summary>
        public Separator? Separator { get; set; }

        // A browser sends what was left to be found out as an empty text.
        public string? Encoding { get; set => field = string.IsNullOrEmpty(value) ? null : value; }
        public bool? Header { get; set; }
        public bool? IsMatrix { get; set; }

        public ImportChoices Reading() => new() { TiesSeparator = Separator, TiesEncoding = Encoding, TiesHeader = Header, IsMatrix = IsMatrix };
    }

    public async Task<Result<ImportDraft>> Handle(Form form, CancellationToken cancel = default)
    {
        await drafts.DeleteOld(cancel);
        if (SizeOf(form) > ImportDraft.MostBytes)
            return new Refusal(nameof(Form.Ties), Texts.TooLarge.With(Megabytes(SizeOf(form)), Megabytes(ImportDraft.MostBytes)));
        if (await Given(form.Ties, form.PastedTies, cancel) is not { } ties) return new Refusal(nameof(Form.Ties), Texts.GiveTies);
        var people = await Given(form.People, form.PastedPeople, cancel);
        var draft = new ImportDraft
        {
            OwnerId = drafts.Owner,
            HandedInAt = drafts.Now,
            TiesName = ties.Name,
            Ties = ties.Bytes,
            PeopleName = people?.Name,
            People = people?.Bytes,
        };
        draft.Choose(form.Reading());
        var opened = draft.Open(draft.Chosen(), drafts.Today);
        if (opened.Contents is null)
            return new Refusal(string.Equals(opened.Faults[0].File, people?.Name, StringComparison.Ordinal) ? nameof(Form.People) : nameof(Form.Ties), FileSentences.Together(opened.Faults));
        db.ImportDrafts.Add(draft);
        return await db.SaveAsync<ImportDraft>(draft, cancel);
    }

    private static async Task<GivenFile?> Given(IFormFile? file, string? pasted, CancellationToken cancel)
    {
        if (file is not { Length: > 0 }) return string.IsNullOrWhiteSpace(pasted) ? null : new(Texts.Pasted, Encoding.UTF8.GetBytes(pasted));
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return new(Shown(file.FileName), bytes);
    }

    /// <summary>The name without a folder, which some browsers send, and as short as it is kept.</summary>
    private static string Shown(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return last.Length > ImportDraft.NameLength ? last[^ImportDraft.NameLength..] : last;
    }

    private static long SizeOf(Form form) => (form.Ties?.Length ?? 0) + (form.People?.Length ?? 0) + (form.PastedTies?.Length ?? 0) + (form.PastedPeople?.Length ?? 0);

    private static long Megabytes(long bytes) => (bytes + 999_999) / 1_000_000;
}
