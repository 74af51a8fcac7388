using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.RaisedQuestions;

/// <summary>The questions and answers that name a person.</summary>
public sealed class HeldByQuestions(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) => [.. (await Naming(subject, cancel)).Select(q => new HeldData(Texts.Questions, Texts.RowQuestion, $"{q.Text} {q.Answer}".Trim()))];

    /// <summary>The name is left out of the words.</summary>
    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var question in await Naming(subject, cancel)) question.LeaveOut(subject);
    }

    private async Task<List<OpenQuestion>> Naming(Subject subject, CancellationToken cancel) => [.. (await db.OpenQuestions.OrderBy(q => q.RaisedOn).ThenBy(q => q.Id).ToListAsync(cancel)).Where(q => q.Mentions(subject))];
}
