using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>A coordinator opens or closes the door for ideas, and says how soon somebody answers.</summary>
[Needs(Permission.KeepGroups)]
public sealed class SetUpIdeaDoor(SamhandlingDb db)
{
    public sealed class Form
    {
        public bool IsOpen { get; set; }
        [Needed] public int? ReplyDays { get; set; }
        [AtMost(IdeaDoor.WelcomeLength)] public string? Welcome { get; set; }
        public int Version { get; set; }

        public static Form Of(IdeaDoor door) => new() { IsOpen = door.IsOpen, ReplyDays = door.ReplyDays, Welcome = door.Welcome, Version = door.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.IsOpen, IsOpen ? Texts.Open : Texts.Closed), (Texts.ReplyDays, ReplyDays?.ToString(CultureInfo.CurrentCulture)), (Texts.Welcome, Welcome)];
    }

    /// <summary>The partnership's own; one that is closed until it has been opened for the first time.</summary>
    public async Task<IdeaDoor> Find(CancellationToken cancel = default) => await db.IdeaDoors.SingleOrDefaultAsync(cancel) ?? new();

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<IdeaDoor>> Handle(Form form, CancellationToken cancel = default)
    {
        var door = await Find(cancel);
        if (form.Version != door.Version) return Refusal.Clash;
        if (db.Entry(door).State is EntityState.Detached) db.IdeaDoors.Add(door);
        return await db.SaveAsync(door.Change(form.IsOpen, form.ReplyDays!.Value, form.Welcome), cancel);
    }
}
