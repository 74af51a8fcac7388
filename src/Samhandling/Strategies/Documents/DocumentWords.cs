using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Documents;

/// <summary>What documents, their kinds and states are called in the visitor's language.</summary>
public static class DocumentWords
{
    public static string Text(this DocumentKind kind) => kind switch
    {
        DocumentKind.Law => Texts.KindLaw,
        DocumentKind.International => Texts.KindInternational,
        DocumentKind.National => Texts.KindNational,
        DocumentKind.Regional => Texts.KindRegional,
        DocumentKind.Plan => Texts.KindPlan,
        DocumentKind.Programme => Texts.KindProgramme,
        DocumentKind.Agreement => Texts.KindAgreement,
        _ => Texts.KindActionPlan,
    };

    public static string Text(this DocumentState state) => state switch
    {
        DocumentState.Draft => Texts.StateDraft,
        DocumentState.Coming => Texts.StateComing,
        DocumentState.InForce => Texts.StateInForce,
        DocumentState.Ended => Texts.StateEnded,
        _ => Texts.StateReplaced,
    };

    public static State Mark(this DocumentState state) => state switch
    {
        DocumentState.InForce => State.Going,
        DocumentState.Ended or DocumentState.Replaced => State.Done,
        _ => State.Open,
    };

    /// <summary>Who decided it and for which years, as few words as stand in a tree.</summary>
    public static string Shortly(this StrategyDocument document)
    {
        var years = (document.From?.Year ?? document.DecidedOn?.Year, document.To?.Year) switch
        {
            ({ } from, { } to) => $"{from}–{to}",
            ({ } from, null) => Texts.Since.With(from),
            (null, { } to) => Texts.UpTo.With(to),
            _ => null,
        };
        return string.Join(", ", new[] { document.DecidedBy, years }.OfType<string>());
    }

    public static string[] Lines(this string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
