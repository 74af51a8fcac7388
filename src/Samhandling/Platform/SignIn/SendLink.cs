using System.Globalization;
using Samhandling.Platform.Mail;

namespace Samhandling.Platform.SignIn;

/// <summary>Puts letters with password links into the outbox, each in the language that its receiver used last.</summary>
public sealed class SendLink(Outbox outbox, Settings settings, Visit visit, TimeProvider clock)
{
    /// <summary>Whether letters with links are sent: a link must begin as visitors reach the instance, and only the operator knows how that is.</summary>
    public bool IsPossible => settings.HasBaseUrl;

    /// <summary>Tells one who has no password yet of a seat in the partnership of this visit.</summary>
    public Task Invite(User to, Role role, string path, DateTime until, CancellationToken cancel = default)
    {
        var day = TimeZoneInfo.ConvertTimeFromUtc(until, clock.LocalTimeZone);
        var (by, where) = (visit.Visitor?.Name, visit.Partnership!.Name);
        return Send(to, path, () => Texts.InvitationSubject.With(where), () => Texts.Invitation.With(by, where, role.Text(), day.ToString("M", CultureInfo.CurrentCulture)), cancel);
    }

    /// <summary>Lets one who forgot the password choose another.</summary>
    public Task Remind(User to, string path, CancellationToken cancel = default) =>
        Send(to, path, () => Texts.NewPasswordSubject, () => Texts.NewPasswordLetter, cancel);

    private async Task Send(User to, string path, Func<string> subject, Func<string> text, CancellationToken cancel)
    {
        if (!IsPossible) return;
        await outbox.Add(Speaking.In(to.Language, () => new Letter(to.Email!, subject(), text(), path)), cancel);
    }
}
