using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.Digests;

/// <summary>Tells people what goes on, by the day or the week as each wants it: one letter a person, at seven by its clock, and none where there is nothing to tell.</summary>
public sealed class WriteDigests(SamhandlingDb db, IEnumerable<IDigest> topics, DigestPost post, TimeProvider clock)
{
    private const int AskedAtOnce = 500;

    /// <returns>How many were written to.</returns>
    public async Task<int> Work(CancellationToken cancel = default)
    {
        var (now, written) = (clock.GetUtcNow().UtcDateTime, 0);
        var old = now - DigestLink.Lasts;
        if (!post.CanWrite) return 0;
        db.DigestLinks.RemoveRange(await db.DigestLinks.Where(l => l.SentAt < old).ToListAsync(cancel));
        await db.SaveAsync<int>(0, cancel);
        foreach (var rhythm in new[] { Rhythm.Daily, Rhythm.Weekly })
            // Zones whose clocks agree are told of the same.
            foreach (var group in LocalTime.Zones.Select(zone => (Zone: zone, Time: DigestTime.Now(rhythm, zone, now))).Where(z => z.Time is not null).GroupBy(z => z.Time!, z => z.Zone))
                written += await Write(rhythm, [.. group], group.Key, cancel);
        return written;
    }

    private async Task<int> Write(Rhythm rhythm, HashSet<string> zones, DigestTime time, CancellationToken cancel)
    {
        List<(IDigest Topic, ILookup<Guid, DigestLine> Lines)> all = [];
        foreach (var topic in topics) all.Add((topic, (await topic.Between(time, cancel)).ToLookup(l => l.PersonId)));
        var written = 0;
        foreach (var some in all.SelectMany(t => t.Lines.Select(l => l.Key)).Distinct().Order().Chunk(AskedAtOnce).Select(ids => ids.ToList()))
        {
            var choices = (await db.DigestChoices.Where(c => some.Contains(c.PersonId)).OrderBy(c => c.Id).ToListAsync(cancel)).ToLookup(c => c.PersonId);
            var persons = await db.Persons.Where(p => some.Contains(p.Id) && p.Email != null).OrderBy(p => p.Id).Select(p => new Recipient(p.Id, p.Name, p.Email!, p.Language)).ToListAsync(cancel);
            foreach (var person in persons.Where(p => OutgoingMail.IsAddress(p.Email)))
            {
                var choice = choices[person.PersonId].FirstOrDefault() ?? DigestChoice.Usual(person.PersonId, person.Language);
                if (choice.Rhythm != rhythm || !zones.Contains(choice.Zone) || choice.LastOn >= time.Today) continue;
                var news = all.Where(t => choice.Wants(t.Topic.Key)).Select(t => (t.Topic, Lines: t.Lines[person.PersonId].ToList())).Where(t => t.Lines.Count > 0).ToList();
                if (news.Count == 0) continue;
                if (!choices[person.PersonId].Any()) db.DigestChoices.Add(choice);
                choice.Send(time.Today);
                db.DigestLinks.Add(await post.Send(person, rhythm, news, cancel));
                written++;
            }
        }
        (await db.SaveAsync<int>(written, cancel)).Try(out _, out _);
        return written;
    }
}
