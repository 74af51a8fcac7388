using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Matching;

/// <summary>An analyst builds the network of a round and one of its questions, or builds it anew from the answers and decisions as they are now.</summary>
[Needs(Permission.RunStudies)]
public sealed class BuildNetwork(SamhandlingDb db, RoundNames names, Visit visit, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>The question's code.</summary>
        [Needed] public string? Question { get; set; }
    }

    /// <summary>Refused while nobody has answered.</summary>
    /// <exception cref="NotFoundException">There is no such round here, or no such question for names in it.</exception>
    public async Task<Result<NetworkStudy>> Handle(Guid roundId, Form form, CancellationToken cancel = default)
    {
        var round = await names.Read(roundId, cancel);
        var question = round.Questions.FirstOrDefault(q => q.Code.Equals(form.Question, StringComparison.Ordinal)) ?? throw new NotFoundException();
        if (round.Sheets.Count == 0) return new Refusal(nameof(Form.Question), Texts.NobodyAnswered);

        var built = RoundNetwork.Of(round, question);
        var now = clock.GetUtcNow().UtcDateTime;
        var study = await db.NetworkStudies.AsSplitQuery().Include(s => s.Persons).FirstOrDefaultAsync(s => s.RoundId == roundId && s.QuestionCode == question.Code, cancel);
        if (study is null) db.NetworkStudies.Add(study = Of(round, question, now));
        Tell(study, round, question, built.Place);
        study.Build(new(built.Persons, built.Network) { Cap = question.Most }, now);
        study.Analysis();
        return await db.SaveDurablyAsync<NetworkStudy>(study, cancel);
    }

    private NetworkStudy Of(NamedRound round, Question question, DateTime now)
    {
        var about = round.Round.Study!;
        return new()
        {
            RoundId = round.Round.Id,
            QuestionCode = question.Code,
            Title = "",
            HeldOn = names.Day(round.Round),
            Purpose = about.Purpose,
            LegalBasis = about.LegalBasis,
            DeleteOn = about.DeleteOn,
            Source = visit.Partnership!.Name,
            ImportedAt = now,
            Ties = TieBytes.Of(Networks.Network.Build(0, [], isDirected: true)),
        };
    }

    private void Tell(NetworkStudy study, NamedRound round, Question question, string? place)
    {
        var (about, asked) = (round.Round.Study!, round.Questionnaire.Say(question.Text, round.Questionnaire.Languages[0]));
        var title = $"{about.Title}, {round.Round.Name}";
        study.Title = Cut(round.Questions.Count == 1 ? title : $"{title}: {asked}", NetworkStudy.TitleLength);
        study.Question = Cut(asked, NetworkStudy.QuestionLength);
        study.Place = place is null ? null : Cut(place, NetworkStudy.PlaceLength);
        study.HeldOn = names.Day(round.Round);
        (study.Purpose, study.LegalBasis, study.DeleteOn) = (about.Purpose, about.LegalBasis, about.DeleteOn);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
