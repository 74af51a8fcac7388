using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Platform.Search;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.Registering;

/// <summary>Who has a seat at an edition and who waits, and what they are written about it. Nothing is saved here: of two who take the last seat at one time, the second is overtaken and asks anew.</summary>
public sealed class EditionSeats(SamhandlingDb db, Outbox outbox, Settings settings, Visit visit, TimeProvider clock)
{
    /// <summary>How often one who was overtaken asks anew.</summary>
    public const int Tries = 60;

    /// <summary>Seats a new person, or puts it on the waiting list, and writes to it. One who is in the register under that address is known, and so is an organisation that is called just so.</summary>
    public async Task<Result<Registration>> Seat(Edition edition, RegistrationFacts facts, Guid? personId = null, CancellationToken cancel = default)
    {
        var own = db.Registrations.Where(r => r.EditionId == edition.Id);
        var number = 1 + (await own.MaxAsync(r => (int?)r.Number, cancel) ?? 0);
        var isFull = edition.SeatsLeft(await own.CountAsync(r => !r.IsWaiting, cancel)) == 0;
        var registration = new Registration { EditionId = edition.Id, Number = number, IsWaiting = isFull, Language = Spoken, RegisteredAt = clock.GetUtcNow().UtcDateTime };
        var known = facts with { OrganisationId = facts.OrganisationId ?? await OrganisationCalled(facts.OrganisationName, cancel) };
        if (!registration.Take(known, personId ?? await PersonAt(facts.Email, cancel)).Try(out _, out var refusal)) return refusal;
        db.Registrations.Add(registration);
        edition.SeatsChange();
        await Write(edition, registration, cancel);
        return registration;
    }

    /// <summary>Gives the seats that are free to those who have waited longest, and writes to them. Once the edition is over nobody moves any more.</summary>
    /// <param name="edition">With its meeting.</param>
    /// <param name="leaving">Who gives a seat back just now, or stops waiting; null where nobody does.</param>
    /// <param name="cancel">Cancels.</param>
    public async Task MoveUp(Edition edition, Registration? leaving, CancellationToken cancel = default)
    {
        if (leaving is not null) edition.SeatsChange();
        if (edition.Meeting!.Until < clock.Today()) return;
        var gone = leaving?.Id;
        var own = db.Registrations.Where(r => r.EditionId == edition.Id && r.Id != gone);
        var left = edition.SeatsLeft(await own.CountAsync(r => !r.IsWaiting, cancel));
        foreach (var next in await own.Where(r => r.IsWaiting).OrderBy(r => r.Number).Take(left ?? Edition.MostSeats).ToListAsync(cancel))
        {
            next.IsWaiting = false;
            edition.SeatsChange();
            await Write(edition, next, cancel);
        }
    }

    /// <summary>Tells by letter whether the person has a seat, with a link to leave by; an earlier link holds no more.</summary>
    public async Task Write(Edition edition, Registration registration, CancellationToken cancel = default)
    {
        if (registration.Email is not { } email) return;
        var token = Secret.New();
        registration.LinkHash = Secret.HashOf(token);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(registration.Language switch { Language.NorwegianBokmal or Language.NorwegianNynorsk => "nb", Language.Swedish => "sv", _ => "en" });
            var (meeting, subject, text) = (edition.Meeting!, registration.IsWaiting ? Texts.LetterWaitSubject : Texts.LetterSeatSubject, registration.IsWaiting ? Texts.LetterWait : Texts.LetterSeat);
            var when = meeting.Place is { } place ? $"{meeting.When()}, {place}" : meeting.When();
            await outbox.Add(new(email, subject.With(meeting.Title), text.With(registration.Name, meeting.Title, when), settings.HasBaseUrl ? visit.Address($"registrations/{token}") : null), cancel);
        }
        finally { (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before; }
    }

    /// <summary>The one organisation that has just that name, or had it, however it is spelled; null where there is none or several.</summary>
    private async Task<Guid?> OrganisationCalled(string? name, CancellationToken cancel)
    {
        var folded = SoughtWords.Fold(Names.Clean(name) ?? "");
        if (folded.Length == 0) return null;
        var like = await db.Organisations.Where(o => o.Folded.Contains(folded)).Select(o => new { o.Id, o.Name, o.OtherNames }).ToListAsync(cancel);
        var same = like.Where(o => $"{o.Name}\n{o.OtherNames}".Split('\n').Any(own => SoughtWords.Fold(own).Equals(folded, StringComparison.Ordinal))).ToList();
        return same is [var one] ? one.Id : null;
    }

    private async Task<Guid?> PersonAt(string? written, CancellationToken cancel)
    {
        var (email, lower) = (Names.Clean(written), Registration.AddressOf(written));
        if (email is null) return null;
        var same = await db.Persons.Where(p => p.Email == email || p.Email == lower).Select(p => p.Id).Take(2).ToListAsync(cancel);
        return same is [var one] ? one : null;
    }

    private static Language Spoken => Names.IsNorwegian ? Language.NorwegianBokmal : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "sv" ? Language.Swedish : Language.English;
}
