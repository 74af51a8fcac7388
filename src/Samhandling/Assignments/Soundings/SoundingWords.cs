using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Soundings;

/// <summary>What is said of soundings in the visitor's language.</summary>
public static class SoundingWords
{
    public static string Stands(this Sounding sounding, DateOnly today) => sounding.IsOpen(today) ? Texts.OpenUntil.With(sounding.ClosesOn) : Texts.ClosedOn.With(sounding.ClosesOn);

    public static State Mark(this Sounding sounding, DateOnly today) => sounding.IsOpen(today) ? State.Going : State.Done;

    /// <summary>Whether who answered had the mandate to, in a sentence that says what to do where it did not.</summary>
    public static string MandateText(this SoundingAnswer answer) => answer.Verdict is Verdict.Inside ? Texts.WithinMandate : answer.Reason is MandateReason.NoMandate ? Texts.NoMandate : Texts.NotWithinMandate.With(answer.Verdict.Text());

    /// <summary>The same in few words, where many stand under each other.</summary>
    public static string MandateShort(this SoundingAnswer answer) => answer.Reason is MandateReason.NoMandate ? Texts.NoMandateShort : answer.Verdict.Text();

    /// <summary>The most it may cost, as it was said.</summary>
    public static string CeilingText(this SoundingAnswer answer, Currency currency) => answer.Ceiling is { } most ? Money.Text(most, currency) : Texts.NoCeiling;

    public static int Answered(this Sounding sounding) => sounding.Asked.Count(a => a.Answers.Count > 0);
}
