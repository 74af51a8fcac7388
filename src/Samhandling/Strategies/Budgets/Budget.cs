using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Budgets;

/// <summary>An organisation's budget of a year, as far as it was read: a line for each service or unit.</summary>
public sealed class Budget
{
    public const int TitleLength = 200, FirstYear = 2000, LastYear = 2099, MostLines = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Title { get; private init; } = "";
    public required int Year { get; init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public required Currency Currency { get; init; }
    public List<BudgetLine> Lines { get; } = [];

    /// <summary>Refused without a title, and of a year long gone or far away.</summary>
    public static Result<Budget> Of(string? title, int year, Guid organisationId, Currency currency)
    {
        if (Names.Clean(title) is not { } clean) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (year is < FirstYear or > LastYear) return new Refusal(nameof(Year), Texts.YearIsBetween.With(FirstYear, LastYear));
        return new Budget { Title = clean, Year = year, OrganisationId = organisationId, Currency = currency };
    }
}

/// <summary>A line of a budget, and the one objective that its money is for: so no money is counted twice.</summary>
public sealed class BudgetLine
{
    public const int TextLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid BudgetId { get; init; }
    public Budget? Budget { get; private init; }
    public required string Text { get; init; }

    /// <summary>In whole units; below nothing where it brings money in.</summary>
    public required long Amount { get; init; }

    /// <summary>Null where nobody has said.</summary>
    public Guid? ObjectiveId { get; set; }
    public Objective? Objective { get; private init; }
}
