using System.Globalization;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Mail;

namespace Samhandling.Actors.ContactTests;

/// <summary>Writes the test message, in the language of who gets it.</summary>
public sealed class TestLetter(Settings settings, Visit visit, TimeProvider clock)
{
    /// <summary>Whether a link can be sent: only the operator knows how the instance is reached.</summary>
    public bool IsPossible => settings.HasBaseUrl;

    /// <param name="test">The test whose link it holds.</param>
    /// <param name="points">All that it asks about.</param>
    /// <param name="receiver">Who gets it.</param>
    /// <param name="token">What the link ends with.</param>
    public Letter Of(ContactTest test, IReadOnlyList<ContactPoint> points, Person receiver, string token)
    {
        return Speaking.In(CodeOf(receiver.Language), () =>
        {
            var promise = points.Min(p => p.ReplyDays) is { } days ? Texts.LetterPromise.With(days) : Texts.LetterNoPromise;
            var text = Texts.Letter.With(receiver.Name, string.Join(", ", points.Select(p => $"{p.Place!.Name} ({p.Role.Text()})")), visit.Partnership!.Name, promise, Local(test.SentAt + ContactTest.Lasts));
            var subject = points is [var one] ? Texts.LetterSubject.With(one.Role.Text(), one.Place!.Name) : Texts.LetterSubjectMany.With(points.Count);
            return new Letter(receiver.Email!, subject, text, visit.Address($"contact-test/{token}"));
        });
    }

    /// <summary>The day of a moment where we are, as the reader writes days.</summary>
    public string Local(DateTime moment) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), clock.LocalTimeZone).ToString("M", CultureInfo.CurrentCulture);

    private static string? CodeOf(Language? language) => language switch
    {
        Language.Swedish => "sv",
        Language.NorwegianBokmal or Language.NorwegianNynorsk => "nb",
        // We write in no Finnish or Sámi yet.
        Language.English or Language.Finnish or Language.NorthernSami => "en",
        _ => null,
    };
}
