using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Tests.Questionnaires;

/// <summary>Questions and questionnaires in few words.</summary>
internal static class Making
{
    public static Translated Sv(string text) => Translated.In("sv", text);

    public static Option[] Options(params string[] codes) => [.. codes.Select(c => new Option(c, Sv("Alternativ " + c)))];

    public static Question Ask(string code, QuestionKind kind = QuestionKind.ShortText, Condition? askedIf = null) => new()
    {
        Code = code,
        Kind = kind,
        Text = Sv("Fråga " + code),
        AskedIf = askedIf,
        Options = kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.Matrix ? Options("a", "b", "c") : [],
        Rows = kind is QuestionKind.Matrix or QuestionKind.Points ? Options("r1", "r2") : [],
        Least = kind == QuestionKind.Scale ? 0 : null,
        Most = kind == QuestionKind.Scale ? 10 : null,
        Naming = kind == QuestionKind.Names ? new(NamingWay.Free, []) : null,
    };

    public static Questionnaire With(params Question[] questions) => new() { Languages = ["sv"], Pages = [.. questions.Select(q => new QuestionPage { Questions = [q] })] };
}
