using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Agendas;

/// <summary>Somebody brings the topics that a survey's answers asked for to a group: ranked by how many asked, they wait until each is put on a meeting.</summary>
[Needs(Permission.WorkTogether)]
public sealed class BringTopics(SamhandlingDb db, NextMeeting next)
{
    public sealed class Form
    {
        /// <summary>One topic on each line, with how many asked for it if that is known.</summary>
        [Needed, AtMost(CallMeeting.AgendaLength)] public string? Topics { get; set; }
    }

    /// <summary>Of topics that as many asked for, and of those without a count, the first written comes first.</summary>
    public async Task<Result<Group>> Handle(Guid groupId, Form form, CancellationToken cancel = default)
    {
        var group = await db.Groups.Where(g => g.Id == groupId).OneAsync(cancel);
        var topics = MinutesText.Lines(form.Topics ?? "").Select(RaisedTopic.Counted).OrderByDescending(t => t.Times).ToList();
        if (topics.Count > AgendaPoint.MostPoints || topics.Exists(t => t.Title.Length > AgendaPoint.TitleLength)) return new Refusal(nameof(Form.Topics), Meetings.Texts.AgendaIsTooLong.With(AgendaPoint.MostPoints, AgendaPoint.TitleLength));
        await next.Wait(groupId, [.. topics.Index().Select(t => (t.Item, (int?)(t.Index + 1)))], cancel);
        return await db.SaveAsync<Group>(group, cancel);
    }
}
