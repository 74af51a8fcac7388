using Samhandling.Actors.Register;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Mail;

namespace Samhandling.Assignments.Asking;

/// <summary>Writes to those who are asked for an organisation, in their language, with a link by which they answer.</summary>
public sealed class AskLetters(Outbox outbox, Settings settings, Visit visit)
{
    /// <summary>Whether a letter can reach the person.</summary>
    public bool Reach(Person? person) => settings.HasBaseUrl && person?.Email is { } email && OutgoingMail.IsAddress(email);

    /// <param name="person">One whom a letter can reach.</param>
    /// <param name="path">Where the link leads, within the partnership.</param>
    /// <param name="words">Said in the person's language.</param>
    /// <param name="once">Names a letter that is sent once; null for one that may be sent again.</param>
    /// <param name="cancel">Stops it.</param>
    public Task Write(Person person, string path, Func<(string Subject, string Text)> words, string? once = null, CancellationToken cancel = default) =>
        outbox.Add(new Recipient(person.Id, person.Name, person.Email!, person.Language).Write(() =>
        {
            var (subject, text) = words();
            return new Letter(person.Email!, subject, text, visit.Address(path), Once: once);
        }), cancel);
}
