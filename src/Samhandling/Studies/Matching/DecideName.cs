using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Studies.Matching;

/// <summary>The study's owner decides whom or what a written name means. Decided anew, the earlier decision goes.</summary>
[Needs(Permission.RunStudies)]
public sealed class DecideName(SamhandlingDb db, RoundNames names, Visit visit, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>What the pressed button says: the written name, and whom or what it means.</summary>
        [Needed] public string? Choice { get; set; }
    }

    /// <summary>As a button says it.</summary>
    public static string Say(WrittenName written, Meant meant) => $"{written.Key.Id:N}.{meant.Means}.{meant.Id:N}";

    /// <summary>Refused to others than the study's owner while the names are not approved.</summary>
    /// <exception cref="NotFoundException">The name was not written in this round, or whom it should mean is not here.</exception>
    public async Task<Result<NameMatch>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        var round = await names.Read(roundId, cancel);
        if (!names.MaySee(round.Round)) return new Refusal(nameof(Form.Choice), Texts.OwnerAlone);
        var (written, meant) = Read(round, form.Choice);
        var decided = new NameMatch
        {
            RoundId = roundId,
            Written = written.Key.Name,
            About = written.Key.About,
            Means = meant.Means,
            PersonId = meant.Means is NameMeaning.Person ? meant.Id : null,
            RespondentId = meant.Means is NameMeaning.Respondent ? meant.Id : null,
            OutsiderId = meant.Means is NameMeaning.Outsider ? meant.Id : null,
            DecidedById = visit.Visitor!.Id,
            DecidedAt = clock.GetUtcNow().UtcDateTime,
        };
        db.RemoveRange(await db.NameMatches.Where(m => m.RoundId == roundId && m.Written == decided.Written && m.About == decided.About).ToListAsync(cancel));
        db.NameMatches.Add(decided);
        return await db.SaveAsync<NameMatch>(decided, cancel);
    }

    private static (WrittenName Written, Meant Meant) Read(NamedRound round, string? choice)
    {
        if (choice?.Split('.') is not [var name, var means, var id] || !Guid.TryParseExact(name, "N", out var nameId) || !Enum.TryParse<NameMeaning>(means, out var meaning) || !Guid.TryParseExact(id, "N", out var whom)) throw new NotFoundException();
        if (round.Find(nameId) is not { Name: var written }) throw new NotFoundException();
        return meaning switch
        {
            NameMeaning.Person when round.Persons.ContainsKey(whom) => (written, new(meaning, whom)),
            NameMeaning.Respondent when round.Respondents.Any(r => r.Id == whom) => (written, new(meaning, whom)),
            // The other name may mean this one already: then the two are one, and known by this one.
            NameMeaning.Outsider when round.Find(whom) is { } other => (written, round.Who(other) == new Meant(meaning, nameId) ? new(meaning, nameId) : new(meaning, whom)),
            NameMeaning.NotAPerson => (written, new(meaning, Guid.Empty)),
            _ => throw new NotFoundException(),
        };
    }
}
