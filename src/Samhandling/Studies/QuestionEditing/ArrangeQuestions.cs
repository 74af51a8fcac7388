using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>An analyst moves a question one step, or copies it.</summary>
[Needs(Permission.RunStudies)]
public sealed class ArrangeQuestions(SamhandlingDb db, OpenQuestions questions)
{
    /// <summary>The code of the question that one of the buttons stands at.</summary>
    public sealed class Form
    {
        public string? Earlier { get; set; }
        public string? Later { get; set; }
        public string? Copy { get; set; }
    }

    /// <exception cref="NotFoundException">There is no such question any more.</exception>
    public async Task<Result<QuestionnaireEdition>> Handle(Guid roundId, Form form, CancellationToken cancel = default) =>
        await db.SaveAsync(await questions.Change(roundId, null, all => form switch
        {
            { Earlier: { } code } => all.Moving(code, -1),
            { Later: { } code } => all.Moving(code, 1),
            { Copy: { } code } => all.Copying(code),
            _ => all,
        }, cancel), cancel);
}
