using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.Digests;

/// <summary>Writes a digest's letter, in the receiver's language, with the link that switches it off.</summary>
public sealed class DigestPost(Outbox outbox, Settings settings, Visit visit, TimeProvider clock)
{
    /// <summary>No letter goes by a guess of how the instance is reached.</summary>
    public bool CanWrite => settings.HasBaseUrl;

    /// <returns>The link that the letter holds, to be kept with it.</returns>
    public async Task<DigestLink> Send(Recipient person, Rhythm rhythm, IReadOnlyList<(IDigest Topic, List<DigestLine> Lines)> news, CancellationToken cancel)
    {
        var token = Secret.New();
        var choose = visit.Address($"digest/{token}");
        await outbox.Add(person.Write(() =>
        {
            var text = string.Join("\n\n", news.Select(t => $"{t.Topic.Name}\n{string.Join('\n', t.Lines.Select(l => $"– {l.Words()}"))}"));
            return new Letter(person.Email, (rhythm is Rhythm.Weekly ? Texts.WeekSubject : Texts.DaySubject).With(visit.Partnership!.Name), Texts.Letter.With(person.Name, visit.Partnership.Name, text), choose, choose);
        }), cancel);
        return new() { PersonId = person.PersonId, Hash = Secret.HashOf(token), SentAt = clock.GetUtcNow().UtcDateTime };
    }
}
