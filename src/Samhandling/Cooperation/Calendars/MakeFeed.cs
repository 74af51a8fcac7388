using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Sessions;
using System.Globalization;

namespace Samhandling.Cooperation.Calendars;

/// <summary>Somebody makes a secret address for a calendar, of a group or one's own. The one that was there before opens nothing any more.</summary>
[Needs(Permission.WorkTogether)]
public sealed class MakeFeed(SamhandlingDb db, OwnPerson own, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>Null for the visitor's own.</summary>
        public Guid? GroupId { get; set; }
    }

    /// <returns>The token in the address, which is told this once.</returns>
    public async Task<Result<string>> Handle(Form form, CancellationToken cancel = default)
    {
        Guid? person = null;
        if (form.GroupId is { } id) await db.Groups.Where(g => g.Id == id).OneAsync(cancel);
        else if ((person = (await own.Find(cancel))?.Id) is null) return new Refusal(nameof(Form.GroupId), Texts.NotInRegister);
        var group = form.GroupId;
        var feed = await db.CalendarFeeds.Where(f => f.GroupId == group && f.PersonId == person).OrderBy(f => f.Id).FirstOrDefaultAsync(cancel);
        if (feed is null) db.CalendarFeeds.Add(feed = new() { GroupId = group, PersonId = person });
        var token = Secret.New();
        feed.Renew(Secret.HashOf(token), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, clock.GetUtcNow().UtcDateTime);
        return await db.SaveDurablyAsync<string>(token, cancel);
    }
}
