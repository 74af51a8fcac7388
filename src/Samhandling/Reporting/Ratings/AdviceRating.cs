using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Reporting.Ratings;

/// <summary>What somebody who was advised in a year thinks of it. Nobody knows who it was: not even the day is kept.</summary>
[Nameless]
public sealed class AdviceRating
{
    public const int WordsLength = 1000, MostStars = 5;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Year { get; private init; }
    public int Stars { get; private init; }
    public string? Words { get; private set; }

    public static Result<AdviceRating> Of(int year, int stars, string? words) =>
        stars is < 1 or > MostStars ? new Refusal(nameof(Stars), Texts.StarsAreBetween.With(MostStars)) : new AdviceRating { Year = year, Stars = stars, Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim() };

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => Words = LeftOut.Of(Words!, subject);
}

/// <summary>A link by which those who were advised in a year rate the advice, without an account. It is kept as a hash.</summary>
public sealed class RatingLink
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required int Year { get; init; }
    public required byte[] Hash { get; init; }
}
