using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.ContactTests;
using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.ContactTests;

/// <summary>Contact points with people, and the messages that test them.</summary>
internal static class Tested
{
    public static Person Reachable(this House house, string name, string? email, Language? language = null) => house.Keep(Person.Of(new() { Name = name, Email = email, Language = language }));

    public static ContactPoint PointOf(this House house, Place place, ContactRole role, Person? person, Person? deputy = null, int? replyDays = null)
    {
        var point = ContactPoint.Required(place.Id, role, new(2026, 1, 1));
        Acting.Agreed(point.Give(person?.Id, deputy?.Id, replyDays, false, new(2026, 1, 1)));
        return house.Keep(point);
    }

    /// <summary>Sends a test of one contact point.</summary>
    /// <returns>The token that its letter holds.</returns>
    public static async Task<string> Test(this House house, ContactPoint point)
    {
        Acting.Agreed(await house.Coordinator().GetRequiredService<TestContacts>().Handle(new() { ContactPointId = point.Id }));
        return TokenIn(await house.Fresh().OutgoingMails.OrderByDescending(m => m.Id).Select(m => m.Body).FirstAsync());
    }

    public static string TokenIn(string letter) => letter[(letter.IndexOf("/contact-test/", StringComparison.Ordinal) + "/contact-test/".Length)..].Trim();
}
