using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;
using Samhandling.Platform.SignIn;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Responding;

/// <summary>What an address with a link's token leads to.</summary>
/// <param name="RoundId">The round that it opens; null where the link opens nothing any more.</param>
/// <param name="IsForAnyone">Whether it is the round's open link.</param>
public sealed record Found(Guid? RoundId, bool IsForAnyone = false);

/// <summary>Lets respondents in: the token of a link is changed for a cookie at the first visit, and stands in no address after it.</summary>
public sealed class Sittings(SamhandlingDb db, IHttpContextAccessor here, IDataProtectionProvider protection, Tallies tallies, TimeProvider clock)
{
    /// <summary>How often one who comes second tries again: a school class begins at one moment, and nobody is to write it all anew.</summary>
    public const int Tries = 60;

    private readonly IDataProtector _protector = protection.CreateProtector("answer link");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The day here and now.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>What a token, or a code that somebody typed, opens; a personal link is remembered in this browser.</summary>
    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<Found> Come(string token, CancellationToken cancel = default)
    {
        var hash = Platform.Sessions.Secret.HashOf(token);
        var code = PrintedCode.Read(token);
        // A code that is typed is short: it is counted before it is tried, and given back when it was right.
        if (code is not null) await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = code is not null ? await Printed(code, cancel) : await db.AnswerLinks.AsNoTracking().Include(l => l.Respondent).FirstOrDefaultAsync(l => l.Hash == hash, cancel);
        var open = link is null ? await db.Rounds.AsNoTracking().FirstOrDefaultAsync(r => r.OpenLinkHash == hash, cancel) : null;
        if (link is null && open is null)
        {
            // Of links wrong ones alone are counted, and after the look: a whole town hall opens its links at one moment from one place.
            if (code is null) await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
            throw new NotFoundException();
        }
        if (code is not null) await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        if (open is not null) return new(open.Id, IsForAnyone: true);
        if (!link!.IsUsable(Now)) return new(null);
        Remember(link.Respondent!.RoundId, link.Id);
        return new(link.Respondent.RoundId);
    }

    /// <summary>The respondent whose link this browser remembers; null where there is none, or it has been revoked.</summary>
    public async Task<Sitting?> Here(Guid roundId, CancellationToken cancel = default)
    {
        if (Remembered(roundId) is not { } linkId) return null;
        var link = await db.AnswerLinks.AsNoTracking().Include(l => l.Respondent!.Round!.Study).FirstOrDefaultAsync(l => l.Id == linkId && l.Respondent!.RoundId == roundId, cancel);
        return link?.IsUsable(Now) == true ? await Of(link.Respondent!, cancel) : null;
    }

    /// <summary>As it stands in the database now.</summary>
    public async Task<Sitting> Again(Sitting sitting, CancellationToken cancel = default) =>
        await Of(await db.Respondents.AsNoTracking().Include(r => r.Round!.Study).Where(r => r.Id == sitting.Respondent.Id).OneAsync(cancel), cancel);

    /// <summary>Lets this browser in by a link.</summary>
    public void Remember(Guid roundId, Guid linkId)
    {
        var context = here.HttpContext!;
        // Lax, and not strict: who comes from a letter comes from another site.
        context.Response.Cookies.Append(NameOf(context, roundId), _protector.Protect(linkId.ToString("N", CultureInfo.InvariantCulture)),
            new() { Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
    }

    /// <summary>Whoever sits here next is not let in by this browser.</summary>
    public void Forget(Guid roundId) => here.HttpContext!.Response.Cookies.Delete(NameOf(here.HttpContext, roundId), new() { Path = "/", Secure = here.HttpContext.Request.IsHttps });

    private async Task<Sitting> Of(Respondent respondent, CancellationToken cancel)
    {
        var edition = await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == respondent.RoundId).OrderByDescending(e => e.Number).FirstAsync(cancel);
        var drafts = await db.DraftAnswers.AsNoTracking().Where(d => d.RespondentId == respondent.Id).ToDictionaryAsync(d => d.Question, StringComparer.Ordinal, cancel);
        return new(respondent, edition, drafts);
    }

    // Few share the letters that are no secret.
    private async Task<AnswerLink?> Printed(PrintedCode code, CancellationToken cancel) =>
        (await db.AnswerLinks.AsNoTracking().Include(l => l.Respondent).Where(l => l.Lookup == code.Lookup).ToListAsync(cancel)).Find(l => l.IsOpenedBy(code));

    private Guid? Remembered(Guid roundId)
    {
        if (here.HttpContext is not { } context || context.Request.Cookies[NameOf(context, roundId)] is not { Length: > 0 } kept) return null;
        try { return Guid.TryParse(_protector.Unprotect(kept), out var id) ? id : null; }
        // Made up, or by another instance.
        catch (System.Security.Cryptography.CryptographicException) { return null; }
    }

    private static string NameOf(HttpContext context, Guid roundId) => VisitorCookie.NameOn(context.Request.IsHttps, $"answer-{roundId:N}");
}
