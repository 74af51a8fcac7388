using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;

namespace Samhandling.Actors.ContactTests;

/// <summary>What a test of a contact point would be now.</summary>
/// <param name="Point">With its place and its persons.</param>
/// <param name="Receiver">Who would get the message; null where nobody can.</param>
/// <param name="TestedAt">When it was tested last, if that is too near.</param>
/// <param name="Number">Which test of the contact point it would be.</param>
public sealed record PlannedTest(ContactPoint Point, Person? Receiver, DateTime? TestedAt, int Number)
{
    public bool CanBeSent => Receiver is not null && TestedAt is null;
}

/// <summary>A coordinator sends an announced test message to the contact points, or to one of them: whoever gets it answers by a link in it, and the time is counted.</summary>
[Needs(Permission.KeepRegister)]
public sealed class TestContacts(SamhandlingDb db, TestLetter letter, Outbox outbox, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>Null for all.</summary>
        public Guid? ContactPointId { get; set; }
    }

    /// <summary>Every contact point, in the order of the list, and what a test of it would be.</summary>
    public async Task<IReadOnlyList<PlannedTest>> Plan(CancellationToken cancel = default)
    {
        var since = clock.GetUtcNow().UtcDateTime - ContactTest.Apart;
        var tested = await db.ContactTests.GroupBy(t => t.ContactPointId).Select(g => new { g.Key, At = g.Max(t => t.SentAt), Number = g.Max(t => t.Number) }).ToDictionaryAsync(g => g.Key, cancel);
        var points = await db.ContactPoints.AsNoTracking().Include(c => c.Place).Include(c => c.Person).Include(c => c.Deputy).OrderBy(c => c.Place!.Name).ThenBy(c => c.Role).ToListAsync(cancel);
        return [.. points.Select(point =>
        {
            var last = tested.GetValueOrDefault(point.Id);
            return new PlannedTest(point, new[] { point.Person, point.Deputy }.FirstOrDefault(HasAddress), last?.At > since ? last.At : null, last is null ? 1 : last.Number + 1);
        })];
    }

    /// <summary>Sends to those who can be reached and were not tested lately. Refused if that is nobody.</summary>
    public async Task<Result<IReadOnlyList<ContactTest>>> Handle(Form form, CancellationToken cancel = default)
    {
        if (!letter.IsPossible) return new Refusal("", Texts.NoLinks);
        var plan = await Plan(cancel);
        var isOne = form.ContactPointId is not null;
        var asked = plan.Where(p => !isOne || p.Point.Id == form.ContactPointId).ToList();
        if (isOne && asked.Count == 0) throw new NotFoundException();
        if (isOne && asked[0].TestedAt is { } at) return new Refusal(nameof(Form.ContactPointId), Texts.TestedLately.With(letter.Local(at), (int)ContactTest.Apart.TotalDays));
        var (sent, now) = (new List<ContactTest>(), clock.GetUtcNow().UtcDateTime);
        foreach (var own in asked.Where(p => p.CanBeSent).GroupBy(p => p.Receiver!.Id))
        {
            // One letter to each, whatever for: its link answers all of them.
            var tests = own.Select(p => ContactTest.Of(p.Point, own.Key, p.Number, now)).ToList();
            db.ContactTests.AddRange(tests.Select(t => t.Test));
            await outbox.Add(letter.Of(tests[0].Test, [.. own.Select(p => p.Point)], own.First().Receiver!, tests[0].Token), cancel);
            sent.AddRange(tests.Select(t => t.Test));
        }
        return sent.Count > 0 ? await db.SaveDurablyAsync<IReadOnlyList<ContactTest>>(sent, cancel) : new Refusal(nameof(Form.ContactPointId), Texts.NobodyToTest);
    }

    private static bool HasAddress(Person? person) => person?.Email is { } email && OutgoingMail.IsAddress(email);
}
