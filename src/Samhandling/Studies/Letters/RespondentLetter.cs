using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Letters;

/// <summary>Writes letters to respondents: whom it is to, what the asker says, and what everyone must know who is asked.</summary>
public sealed class RespondentLetter(Visit visit)
{
    /// <summary>What is said where the asker says nothing else.</summary>
    /// <param name="round">With its study.</param>
    /// <param name="questionnaire">What is asked: how long that takes is told.</param>
    /// <param name="kind">What the letter is for.</param>
    /// <param name="language">One of ours.</param>
    public LetterText Usual(Round round, Questionnaire questionnaire, LetterKind kind, string language) => LetterLanguages.In(language, () =>
    {
        var minutes = Duration.Minutes(questionnaire, language);
        return kind is LetterKind.Invitation
            ? new LetterText(Texts.InvitationSubject.With(round.Study!.Title), Texts.InvitationText.With(visit.Partnership!.Name, round.Study.Title, round.Study.Purpose, minutes))
            : new LetterText(Texts.ReminderSubject.With(round.Study!.Title), Texts.ReminderText.With(visit.Partnership!.Name, round.Study.Title, minutes));
    });

    /// <summary>The whole letter. Who it is for need not have a name.</summary>
    /// <param name="respondent">With an address.</param>
    /// <param name="round">Told until when one can answer.</param>
    /// <param name="text">What the asker says.</param>
    /// <param name="language">One of ours.</param>
    /// <param name="token">What the link ends with.</param>
    public Letter Of(Respondent respondent, Round round, LetterText text, string language, string token) => LetterLanguages.In(language, () =>
        new Letter(respondent.Email ?? "", text.Subject, $"{(respondent.Name is { } name ? Texts.Hello.With(name) : Texts.HelloNobody)}\n\n{text.Text.ReplaceLineEndings("\n").Trim()}\n\n{Texts.Must.With(round.ClosesOn)}", visit.Address($"respond/{token}"), IsConfidential: true));
}
