using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.BaseServices;
using Samhandling.Assignments.Financing;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Soundings;
using Samhandling.Assignments.Wants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments;

/// <summary>A button that is pressed twice: the second sending finds what the first made, also when both come at one moment.</summary>
public sealed class SentTwiceTests : IDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public SentTwiceTests() => _house = _meanwhile.House();

    public static TheoryData<string> Forms => [.. s_forms.Keys];

    private static readonly Dictionary<string, SentTwice> s_forms = new(StringComparer.Ordinal)
    {
        ["add-agreement"] = new(house =>
        {
            var (region, company) = (house.Organisation("Regionen"), house.Organisation("Turismbolaget"));
            return ("agreements/new", [("CommissionerId", $"{region.Id}"), ("PeopleOf", $"{region.Id}"), ("Title", "Uppdraget"), ("Unit", "Utveckling"), ("OwnerId", $"{house.Person("Greta Ek", region).Id}"), ("ContractorId", $"{company.Id}"), ("From", "2026-01-01")]);
        }, house => house.Fresh().Agreements.Count()),
        ["add-base-service"] = new(_ => ("base-services/new", [("Name", "En kontakt för företagen")]), house => house.Fresh().BaseServices.Count()),
        ["write-order"] = new(_ => ("orders/new", [("Title", "Beställningen"), ("What", "Fler tåg")]), house => house.Fresh().Orders.Count()),
        ["start-sounding"] = new(_ => ("soundings/new", [("Title", "Medlemskap"), ("Question", "Ska vi gå med?"), ("Topic", "Budget"), ("YesChoices", "Ja"), ("ClosesOn", "2999-03-20")]), house => house.Fresh().Soundings.Count()),
        ["start-want-round"] = new(_ => ("want-rounds/new", [("Title", "Inför 2027"), ("Purpose", "Nytt avtal"), ("ClosesOn", "2999-03-20")]), house => house.Fresh().WantRounds.Count()),
        ["add-contribution"] = new(house => ($"agreements/{house.Agreement().Id}/financing/new", [("ContributorId", $"{house.Organisation("Kommunen").Id}"), ("Year", "2026")]), house => house.Fresh().Contributions.Count()),
    };

    [Theory, MemberData(nameof(Forms))]
    public Task A_form_that_is_sent_twice_makes_one_row_and_leads_to_it(string name) => s_forms[name].MakesOne(_house, _meanwhile, name);

    public void Dispose() => _house.Dispose();
}
