using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Studies.Templates;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Rounds;

/// <summary>Studies and what is in them, as tests need them.</summary>
public static class Held
{
    private const string Day = "2999-12-31";

    public static StartStudy.Form Form(Template template = Template.Network) => new() { Title = "Vem vänder du dig till?", Purpose = "Att lära", LegalBasis = "Allmänt intresse", DeleteOn = Day, RoundName = "2026", ClosesOn = "2999-06-30", Template = template, Language = "sv" };

    /// <summary>The first round of a study of ours that our analyst owns.</summary>
    public static async Task<Round> Round(this House house, Template template = Template.Network) => (await (await house.As<StartStudy>(Who.Analyst)).Handle(Form(template))).Agreed();

    /// <summary>The first round of a study of another partnership's.</summary>
    public static async Task<Round> TheirRound(this House house)
    {
        var there = house.In(House.Another, Role.Analyst);
        there.GetRequiredService<Visit>().Welcome(new((await house.User(Who.Stranger)).Id, "Stranger", false, []));
        return (await there.GetRequiredService<StartStudy>().Handle(Form())).Agreed();
    }

    public static async Task<Respondent> Asked(this House house, Guid roundId, string name, int number = 1)
    {
        var respondent = new Respondent { RoundId = roundId, Number = number, Name = name, Email = "asked@example.org" };
        house.Db.Respondents.Add(respondent);
        await house.Db.SaveChangesAsync();
        return respondent;
    }

    /// <summary>Sends in a sheet for a respondent, as of now.</summary>
    public static async Task Answers(this House house, Respondent respondent, params IEnumerable<NamedPerson> named)
    {
        var now = house.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var sheet = new AnswerSheet(new Dictionary<string, Answer> { ["whom"] = new() { Names = [.. named] } });
        house.Db.Submissions.Add(new() { RespondentId = respondent.Id, Number = 1, Key = "key", Edition = 1, Content = sheet.ToJson(), ReceivedAt = now, Receipt = "receipt" });
        respondent.Answer(now);
        await house.Db.SaveChangesAsync();
    }

    public static async Task<QuestionnaireEdition> Latest(this House house, Guid roundId) => await house.Db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == roundId).OrderByDescending(e => e.Number).FirstAsync();

    public static async Task<Questionnaire> Questions(this House house, Guid roundId) => (await house.Latest(roundId)).Questionnaire();
}
