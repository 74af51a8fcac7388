using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Approved;

/// <summary>Minutes as they are sent and filed.</summary>
/// <param name="Meeting">With its points, and their lines where the reader may see them.</param>
/// <param name="HasLines">Whether it is more than the agenda.</param>
/// <param name="Present">Who came, for whom.</param>
/// <param name="Absent">Who was called and did not come.</param>
public sealed record WholeMinutes(Meeting Meeting, bool HasLines, IReadOnlyList<string> Present, IReadOnlyList<string> Absent, IReadOnlyList<Promise> Promises, bool HasNames)
{
    /// <summary>Who gave the promise: the organisation, and the person where the reader may know it.</summary>
    public string Giver(Promise promise) => HasNames && promise.Person is { } person ? $"{person.Name}, {promise.Organisation!.Name}" : promise.Organisation!.Name;
}

/// <summary>Reads the minutes of a meeting for whoever asks, and finds whom they are sent to.</summary>
public sealed class MinutesReading(SamhandlingDb db, SeatsOnDay seats, Visit visit)
{
    /// <summary>What is not approved is for those who write it: others read the agenda. Who a person is, is for those who work with them.</summary>
    public async Task<WholeMinutes> Read(Guid meetingId, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.AsNoTracking().AsSplitQuery().Include(m => m.Group).Include(m => m.Points).ThenInclude(p => p.Lines).Where(m => m.Id == meetingId).OneAsync(cancel);
        var hasNames = visit.May(Permission.SeePersons);
        var called = await db.Participants.AsNoTracking().Include(p => p.Person).Include(p => p.Organisation).Where(p => p.MeetingId == meetingId).ToListAsync(cancel);
        var given = await db.Promises.AsNoTracking().Include(p => p.Person).Include(p => p.Organisation).Include(p => p.With).Where(p => p.MeetingId == meetingId).OrderBy(p => p.DueOn).ThenBy(p => p.Id).ToListAsync(cancel);
        return new(meeting, meeting.LockedAt is not null || visit.May(Permission.WorkTogether), Names(isPresent: true), Names(isPresent: false), given, hasNames);

        List<string> Names(bool isPresent) => [.. called.Where(p => p.IsPresent == isPresent)
            .Select(p => !hasNames ? p.Organisation?.Name : p.Organisation is { } organisation ? $"{p.Person!.Name}, {organisation.Name}" : p.Person!.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)];
    }

    /// <summary>Those who were called, and those who sit in the group that day: who has an address, and how many have none.</summary>
    public async Task<(IReadOnlyList<Recipient> To, int WithoutAddress)> Recipients(Meeting meeting, CancellationToken cancel = default)
    {
        var (id, seated, called) = (meeting.Id, (await seats.On(meeting.GroupId, meeting.Day, cancel)).Select(s => s.Person).ToList(), db.Participants);
        var persons = await db.Persons.Where(p => called.Any(c => c.MeetingId == id && c.PersonId == p.Id) || seated.Contains(p.Id)).OrderBy(p => p.SwedishOrder).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Name, p.Email, p.Language }).ToListAsync(cancel);
        var to = Recipient.Of(persons.Where(p => p.Email is not null).Select(p => new Recipient(p.Id, p.Name, p.Email!, p.Language)));
        return (to, persons.Count(p => p.Email is null));
    }
}
