using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Places.Loading;

/// <summary>A coordinator hands in lists of places, to look at them before anything is loaded. What cannot be read is not kept.</summary>
[Needs(Permission.LoadPlaces)]
public sealed class UploadPlaces(SamhandlingDb db, PlaceDrafts drafts)
{
    public sealed class Form
    {
        public IFormFile? Places { get; set; }
        public IFormFile? Changes { get; set; }
        [Needed] public string? Country { get; set; }
        public PlaceKind Kind { get; set; } = PlaceKind.Municipality;
        public DateOnly? ValidFrom { get; set; }
    }

    public async Task<Result<PlaceDraft>> Handle(Form form, CancellationToken cancel = default)
    {
        await drafts.DeleteOld(cancel);
        if (form is { Places: not { Length: > 0 }, Changes: not { Length: > 0 } }) return new Refusal(nameof(Form.Places), Texts.GiveList);
        if ((form.Places?.Length ?? 0) + (form.Changes?.Length ?? 0) > PlaceDraft.MostBytes) return new Refusal(nameof(Form.Places), Texts.TooLarge.With(PlaceDraft.MostBytes / 1_000_000));
        if (form.Country is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z']) return new Refusal(nameof(Form.Country), Texts.ChooseCountry);
        var draft = new PlaceDraft
        {
            OwnerId = drafts.Owner,
            HandedInAt = drafts.Now,
            PlacesName = Shown(form.Places),
            Places = await Bytes(form.Places, cancel),
            ChangesName = Shown(form.Changes),
            Changes = await Bytes(form.Changes, cancel),
            Country = form.Country,
            Kind = form.Kind,
            ValidFrom = form.ValidFrom,
        };
        if (!(await drafts.Plan(draft, isForSaving: false, cancel)).Try(out _, out var no)) return no with { Field = form.Places is { Length: > 0 } ? nameof(Form.Places) : nameof(Form.Changes) };
        db.PlaceDrafts.Add(draft);
        return await db.SaveAsync<PlaceDraft>(draft, cancel);
    }

    private static async Task<byte[]?> Bytes(IFormFile? file, CancellationToken cancel)
    {
        if (file is not { Length: > 0 }) return null;
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }

    /// <summary>The name without a folder, which some browsers send, and as short as it is kept.</summary>
    private static string? Shown(IFormFile? file)
    {
        if (file is not { Length: > 0 }) return null;
        var last = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return last.Length > PlaceDraft.NameLength ? last[^PlaceDraft.NameLength..] : last;
    }
}
