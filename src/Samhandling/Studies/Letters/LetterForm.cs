using System.Globalization;
using Samhandling.Platform;

namespace Samhandling.Studies.Letters;

/// <summary>What is written in letters and when they go. A text that is left empty is the usual one.</summary>
public sealed class LetterForm
{
    [AtMost(Mailing.SubjectLength)] public string? SubjectSv { get; set; }
    [AtMost(Mailing.TextLength)] public string? TextSv { get; set; }
    [AtMost(Mailing.SubjectLength)] public string? SubjectNb { get; set; }
    [AtMost(Mailing.TextLength)] public string? TextNb { get; set; }
    [AtMost(Mailing.SubjectLength)] public string? SubjectEn { get; set; }
    [AtMost(Mailing.TextLength)] public string? TextEn { get; set; }

    /// <summary>A moment here, as fields for moments send it; at once when empty.</summary>
    public string? SendAt { get; set; }

    /// <summary>Whether the letter is only to be looked at.</summary>
    public bool IsPreview { get; set; }

    /// <summary>What is written in a language.</summary>
    public LetterText In(string language, LetterText usual)
    {
        var (subject, text) = language switch { "sv" => (SubjectSv, TextSv), "nb" => (SubjectNb, TextNb), _ => (SubjectEn, TextEn) };
        return new(string.IsNullOrWhiteSpace(subject) ? usual.Subject : subject.Trim(), string.IsNullOrWhiteSpace(text) ? usual.Text : text);
    }

    /// <summary>Puts a text in the fields of a language.</summary>
    public void Write(string language, LetterText text)
    {
        switch (language)
        {
            case "sv": (SubjectSv, TextSv) = (text.Subject, text.Text); break;
            case "nb": (SubjectNb, TextNb) = (text.Subject, text.Text); break;
            default: (SubjectEn, TextEn) = (text.Subject, text.Text); break;
        }
    }

    /// <summary>When the letters go, in UTC; null if that is no moment.</summary>
    public DateTime? Moment(DateTime now, TimeZoneInfo zone)
    {
        if (string.IsNullOrWhiteSpace(SendAt)) return now;
        if (!DateTime.TryParseExact(SendAt, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return null;
        // An hour that the clock leaps over in spring is meant an hour later.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}
