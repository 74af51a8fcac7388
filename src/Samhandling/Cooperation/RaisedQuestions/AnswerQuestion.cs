using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.RaisedQuestions;

/// <summary>Somebody writes the answer of the group, which closes the question and is shown where it was raised.</summary>
[Needs(Permission.WorkTogether)]
public sealed class AnswerQuestion(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(OpenQuestion.AnswerLength)] public string? Answer { get; set; }
        public int Version { get; set; }
    }

    /// <summary>Refused if another has changed the question since the form was opened.</summary>
    public async Task<Result<OpenQuestion>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var question = await db.OpenQuestions.Where(q => q.Id == id).OneAsync(cancel);
        if (form.Version != question.Version) return Refusal.Clash;
        return await db.SaveDurablyAsync(question.Close(form.Answer, clock.Today()), cancel);
    }
}
