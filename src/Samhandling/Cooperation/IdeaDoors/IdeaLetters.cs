using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Ideas;
using Samhandling.Platform;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>Writes to the sender of an idea who gave an address, each time with a link of its own.</summary>
public sealed class IdeaLetters(OpenIdeas open, Outbox outbox, Settings settings, Visit visit)
{
    /// <summary>That it came. Without the sender's words: whoever types another's address is to send nothing of the own by our mail.</summary>
    public Task Received(Idea idea, CancellationToken cancel = default) => Write(idea, () => (Texts.ReceivedSubject.With(visit.Partnership!.Name), Texts.ReceivedLetter.With(visit.Partnership.Name, idea.AnswerBy)), cancel);

    /// <summary>What somebody has answered, and who that is.</summary>
    public Task Answered(Idea idea, Person companion, CancellationToken cancel = default) => Write(idea, () => (Texts.AnsweredSubject.With(visit.Partnership!.Name), Texts.AnsweredLetter.With(idea.State.Text(), idea.Reply, companion.Name)), cancel);

    private async Task Write(Idea idea, Func<(string Subject, string Text)> words, CancellationToken cancel)
    {
        // Without an address of the instance no letter could lead back to it.
        if (idea.SenderEmail is not { } to || !settings.HasBaseUrl) return;
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Letter letter;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Preferences.CultureOf(idea.Language);
            var (subject, text) = words();
            letter = new(to, subject, text, visit.Address($"idea-door/{open.Link(idea)}"));
        }
        finally { (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before; }
        await outbox.Add(letter, cancel);
    }
}
