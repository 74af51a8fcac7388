using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Studies.Matching;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Matching;

/// <summary>A round with one question for names, whose respondents name each other.</summary>
internal sealed class Naming(House house, int? most = null)
{
    public static Question Whom(int? most = null) => AskedRound.Ask("whom", QuestionKind.Names) with { Most = most, Naming = new(NamingWay.Free, []) };

    public AskedRound Round { get; } = new(house, AskedRound.Of(Whom(most)));

    public string Address => $"rounds/{Round.Id}/names";

    /// <summary>Somebody who is asked and has answered with those names.</summary>
    public Guid Answers(string name, params IEnumerable<NamedPerson> named)
    {
        var (id, _) = Round.Ask(name);
        Sends(id, named);
        return id;
    }

    /// <summary>Sends in as the respondent does, another time if it is not the first.</summary>
    public void Sends(Guid respondentId, params IEnumerable<NamedPerson> named)
    {
        var db = house.Fresh();
        var now = house.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var number = 1 + db.Submissions.Count(s => s.RespondentId == respondentId);
        var sheet = new AnswerSheet(new Dictionary<string, Answer> { ["whom"] = new() { Names = [.. named] } });
        db.Submissions.Add(new() { RespondentId = respondentId, Number = number, Key = $"key {number}", Edition = 1, Content = sheet.ToJson(), ReceivedAt = now, Receipt = "receipt" });
        db.Respondents.Single(r => r.Id == respondentId).Answer(now);
        db.SaveChanges();
    }

    public async Task<NamedRound> Read() => await house.In(House.Ours, Role.Analyst).GetRequiredService<RoundNames>().Read(Round.Id);

    public async Task<WrittenRow> Row(string name) => (await Read()).Written.Single(w => w.Name.Name == name);

    /// <summary>Decides as the study's owner, or as another with the use case that is given.</summary>
    public async Task<Result<NameMatch>> Decide(string name, Meant meant, DecideName? another = null) =>
        await (another ?? await house.As<DecideName>(Who.Analyst)).Handle(Round.Id, new() { Choice = DecideName.Say((await Row(name)).Name, meant) });

    public async Task Approve()
    {
        var db = house.Fresh();
        (await db.Rounds.SingleAsync(r => r.Id == Round.Id)).ApproveNames(DateTime.UnixEpoch);
        await db.SaveChangesAsync();
    }

    /// <summary>What an analyst gets who does not own the study.</summary>
    public static async Task<T> AsAnother<T>(House house) where T : notnull
    {
        var services = house.In(House.Ours, Role.Analyst);
        services.GetRequiredService<Visit>().Welcome(new((await house.User(Who.Reader)).Id, nameof(Who.Reader), false, []));
        return services.GetRequiredService<T>();
    }

    /// <summary>Our reader becomes an analyst who does not own the study.</summary>
    public static async Task AnotherAnalyst(House house)
    {
        var seat = await house.Seat(Who.Reader);
        await house.Db.Seats.Where(s => s.Id == seat.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Role, Role.Analyst));
    }
}
