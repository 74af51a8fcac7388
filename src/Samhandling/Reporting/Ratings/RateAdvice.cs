using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Reporting.Ratings;

/// <summary>Somebody who was advised rates it by the link that was sent. Who it is nobody asks.</summary>
[Needs(Permission.Nothing)]
public sealed class RateAdvice(SamhandlingDb db, Tallies tallies)
{
    /// <summary>One who fills the year with stars; those of one house still get in.</summary>
    private static readonly Limit s_fromOnePlace = new("advice rating", 20, TimeSpan.FromHours(1));

    public sealed class Form
    {
        [Needed] public int? Stars { get; set; }
        [AtMost(AdviceRating.WordsLength)] public string? Words { get; set; }
    }

    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<RatingLink> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        // Counted before the look and given back after a right one: only wrong links count.
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = await db.RatingLinks.AsNoTracking().Where(l => l.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return link;
    }

    /// <exception cref="LaterException">Too many came from here.</exception>
    public async Task<Result<AdviceRating>> Handle(string token, Form form, CancellationToken cancel = default)
    {
        await tallies.TakeFromHere(s_fromOnePlace, cancel: cancel);
        var link = await Find(token, cancel);
        var answer = AdviceRating.Of(link.Year, form.Stars!.Value, form.Words);
        if (answer.Try(out var rating, out _)) db.AdviceRatings.Add(rating);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
