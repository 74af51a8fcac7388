using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>Writes to those who are asked, each time with a link of its own. That they are asked is between them and who asks.</summary>
public sealed class InputLetters(SamhandlingDb db, Outbox outbox, Visit visit)
{
    public Task Asked(InputRound round, InputInvitation invitation, Person person, CancellationToken cancel = default) =>
        Write(invitation, person, () => (Texts.AskedSubject.With(round.Title), Texts.AskedLetter.With(person.Name, visit.Partnership!.Name, round.Title, round.ClosesOn)), cancel);

    public Task Finished(InputRound round, InputInvitation invitation, Person person, CancellationToken cancel = default) =>
        Write(invitation, person, () => (Texts.FinishedSubject.With(round.Title), Texts.FinishedLetter.With(person.Name, round.Title, round.Changed)), cancel);

    private async Task Write(InputInvitation invitation, Person person, Func<(string Subject, string Text)> words, CancellationToken cancel)
    {
        var token = Secret.New();
        db.InputLinks.Add(new() { InvitationId = invitation.Id, Hash = Secret.HashOf(token) });
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Letter letter;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Preferences.CultureOf(person.Language switch { Language.NorwegianBokmal or Language.NorwegianNynorsk => "nb", null or Language.Swedish => "sv", _ => "en" });
            var (subject, text) = words();
            letter = new(person.Email!, subject, text, visit.Address($"early-input/answer/{token}"), IsConfidential: true);
        }
        finally { (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before; }
        await outbox.Add(letter, cancel);
    }
}
