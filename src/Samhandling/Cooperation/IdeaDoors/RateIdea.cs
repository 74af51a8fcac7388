using Samhandling.Cooperation.Ideas;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>The sender of an idea says by the secret link how it was received.</summary>
[Needs(Permission.Nothing)]
public sealed class RateIdea(SamhandlingDb db, OpenIdeas open)
{
    public sealed class Form
    {
        [Needed] public int? Stars { get; set; }
        [AtMost(Idea.WordsLength)] public string? Because { get; set; }
    }

    public Task<Idea> Find(string token, CancellationToken cancel = default) => open.Find(token, cancel);

    public async Task<Result<Idea>> Handle(string token, Form form, CancellationToken cancel = default)
    {
        var idea = await open.Find(token, cancel);
        return await db.SaveDurablyAsync(idea.Rate(form.Stars!.Value, form.Because), cancel);
    }
}
