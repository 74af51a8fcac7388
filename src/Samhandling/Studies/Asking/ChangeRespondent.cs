using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Asking;

/// <summary>One who sees who is asked mends where and in which language a respondent is written to.</summary>
[Needs(Permission.RunStudies)]
public sealed class ChangeRespondent(SamhandlingDb db, AskedList list, Visit visit)
{
    public sealed class Form
    {
        [AtMost(Respondent.EmailLength)] public string? Email { get; set; }

        /// <summary>By its tag.</summary>
        [AtMost(Respondent.LanguageLength)] public string? Language { get; set; }
        public int Version { get; set; }

        public static Form Of(Respondent respondent) => new() { Email = respondent.Email, Language = respondent.Language, Version = respondent.Version };

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Email, Names.Clean(Email)), (Texts.Language, Language)];
    }

    /// <summary>Refused if another has changed it since the form was opened, if the visitor does not see who is asked, or if that is no address or no language.</summary>
    public async Task<Result<Respondent>> Handle(Guid roundId, Guid respondentId, Form form, CancellationToken cancel = default)
    {
        var respondent = await list.One(roundId, respondentId, cancel);
        if (!respondent.Round!.ShowsNamesTo(visit.Visitor?.Id)) return new Refusal("", Texts.OwnerAlone);
        if (form.Version != respondent.Version) return Refusal.Clash;
        var (email, language) = (Names.Clean(form.Email), Names.Clean(form.Language));
        if (email is not null && !OutgoingMail.IsAddress(email)) return new Refusal(nameof(Form.Email), Texts.NoEmail.With(email));
        if (language is not null && !IsLanguage(language)) return new Refusal(nameof(Form.Language), Texts.NoLanguage.With(language));
        respondent.WriteTo(email, language);
        return await db.SaveAsync<Respondent>(respondent, cancel);
    }

    private static bool IsLanguage(string tag)
    {
        try { return CultureInfo.GetCultureInfo(tag, predefinedOnly: true).Name.Length > 0; }
        catch (CultureNotFoundException) { return false; }
    }
}
