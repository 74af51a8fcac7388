using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.GatheredStudies;

/// <summary>An analyst hands in a survey of another tool, or answers that were gathered elsewhere, to look at them before anything is taken in. What cannot be read is not kept.</summary>
[Needs(Permission.RunStudies)]
public sealed class HandInGathered(SamhandlingDb db, OpenGatherings open)
{
    public sealed class Form
    {
        public IFormFile? Survey { get; set; }
        public IFormFile? Answers { get; set; }

        /// <summary>What a protocol of Network Canvas is written in, which it does not say.</summary>
        public string? Language { get; set; }
    }

    /// <param name="form">The files.</param>
    /// <param name="roundId">The round of ours that the answers are to; null where a study is to be made.</param>
    public async Task<Result<GatheredFile>> Handle(Form form, Guid? roundId = null, CancellationToken cancel = default)
    {
        var asked = roundId is { } id ? await Asked(db, id, cancel) : null;
        await open.DeleteOld(cancel);
        if (roundId is null && form.Survey is not { Length: > 0 }) return new Refusal(nameof(Form.Survey), Texts.GiveSurvey);
        if (roundId is not null && form.Answers is not { Length: > 0 }) return new Refusal(nameof(Form.Answers), Texts.GiveAnswers);
        if ((form.Survey?.Length ?? 0) + (form.Answers?.Length ?? 0) > GatheredFile.MostBytes) return new Refusal(nameof(Form.Survey), Texts.FilesTooLarge.With(GatheredFile.MostBytes / 1_000_000));
        var (survey, answers) = (await Bytes(form.Survey, cancel), await Bytes(form.Answers, cancel));
        var read = OpenedGathering.Read(survey, answers, asked, LanguageOf(form));
        if (read.Fault is { } fault) return new Refusal(read.IsOfAnswers ? nameof(Form.Answers) : nameof(Form.Survey), GatheringWords.Of(fault));
        if (read.Questionnaire?.Questions.Any() != true) return new Refusal(nameof(Form.Survey), Texts.NoQuestionTaken);
        var file = new GatheredFile { OwnerId = open.Owner, HandedInAt = open.Now, SurveyName = Shown(form.Survey), AnswersName = Shown(form.Answers), Language = LanguageOf(form) }.Holding(survey, answers, roundId);
        db.GatheredFiles.Add(file);
        return await db.SaveAsync<GatheredFile>(file, cancel);
    }

    /// <summary>What a round asks now.</summary>
    internal static async Task<Questionnaire> Asked(SamhandlingDb db, Guid roundId, CancellationToken cancel)
    {
        await db.Rounds.AsNoTracking().Where(r => r.Id == roundId).OneAsync(cancel);
        return (await db.QuestionnaireEditions.AsNoTracking().Where(e => e.RoundId == roundId).OrderByDescending(e => e.Number).FirstAsync(cancel)).Questionnaire();
    }

    private static string LanguageOf(Form form) => form.Language is { Length: > 0 and <= Respondent.LanguageLength } language ? language : "en";

    private static async Task<byte[]?> Bytes(IFormFile? file, CancellationToken cancel)
    {
        if (file is not { Length: > 0 }) return null;
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancel);
        return bytes.ToArray();
    }

    /// <summary>The name without a folder, which some browsers send, and as short as it is kept.</summary>
    private static string? Shown(IFormFile? file)
    {
        if (file is not { Length: > 0, FileName: var name }) return null;
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return last.Length > GatheredFile.NameLength ? last[^GatheredFile.NameLength..] : last;
    }
}
