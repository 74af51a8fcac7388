using Samhandling.Actors.Register;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Cooperation.Stage;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Stage;

public sealed class StageBalanceTests : IDisposable
{
    private readonly House _house = new();

    // By hand: bank 20 + 10, club 10, and a break. Bank lies in Fjällvik; its ten minutes are about Norrvåg. Gini of (20, 10, 0) is ((1−3)·0 + (3−3)·10 + (5−3)·20) / (3 · 30) = 4/9;
    // the club's municipality is not told. Of (30, 10): ((1−2)·10 + (3−2)·30) / (2 · 40) = 1/4.
    [Fact]
    public async Task Minutes_are_shared_among_municipalities_sectors_and_actors_and_breaks_are_in_no_count()
    {
        var (fjällvik, norrvåg, älvnäs) = (_house.Municipality("Fjällvik"), _house.Municipality("Norrvåg"), _house.Municipality("Älvnäs"));
        var (bank, club) = (_house.Organisation("Banken", Sector.Private, place: fjällvik), _house.Organisation("Klubben", Sector.CivilSociety));
        var edition = _house.Edition();
        _house.Slot(edition, Staged.Facts(minutes: 20, organisation: bank));
        _house.Slot(edition, Staged.Facts(minutes: 10, organisation: bank) with { PlaceId = norrvåg.Id });
        _house.Slot(edition, Staged.Facts(minutes: 10, organisation: club));
        _house.Slot(edition, Staged.Facts("Kaffe", 30));

        var balance = new StageBalance(await _house.Get<StageReading>().Slots(edition.MeetingPlaceId), [fjällvik.Id, norrvåg.Id, älvnäs.Id], new HashSet<Guid> { bank.Id });

        Assert.Equal((3, 40), (balance.Slots, balance.Minutes));
        Assert.Equal([(fjällvik.Id, 20), (norrvåg.Id, 10), (älvnäs.Id, 0)], balance.ByMunicipality.Select(m => (m.Of, m.Minutes)));
        Assert.Equal(4 / 9.0, balance.GiniOfMunicipalities!.Value, 12);
        Assert.Equal([("Banken", 30, 0.75), ("Klubben", 10, 0.25)], balance.ByOrganisation.Select(o => (o.Of.Name, o.Minutes, o.Share)));
        Assert.Equal(1 / 4.0, balance.GiniOfOrganisations!.Value, 12);
        Assert.Equal([(Sector.Private, 30), (Sector.CivilSociety, 10)], balance.BySector.Select(s => (s.Of, s.Minutes)));
        Assert.Equal((2, 1), balance.Organisations);
    }

    [Fact]
    public async Task Gender_is_shown_where_five_have_said_it_and_not_before()
    {
        var (edition, bank) = (_house.Edition(), _house.Organisation("Banken"));
        for (var i = 0; i < 4; i++) _house.Slot(edition, Staged.Facts(organisation: bank) with { Gender = Gender.Woman });
        _house.Slot(edition, Staged.Facts(organisation: bank));
        Assert.Empty((await Balance()).ByGender);

        _house.Slot(edition, Staged.Facts(minutes: 20, organisation: bank) with { Gender = Gender.Man });
        Assert.Equal([(Gender.Woman, 0.8), (Gender.Man, 0.2)], (await Balance()).ByGender.Select(g => (g.Of, g.Share)));

        async Task<StageBalance> Balance() => new(await _house.Get<StageReading>().Slots(edition.MeetingPlaceId), [], new HashSet<Guid>());
    }

    [Fact]
    public async Task Municipalities_with_and_without_a_destination_company_are_told_apart_and_those_of_which_nobody_has_said()
    {
        var (with, without, empty, unknown) = (_house.Municipality("Med"), _house.Municipality("Utan"), _house.Municipality("Tom"), _house.Municipality("Okänd"));
        var edition = _house.Edition();
        foreach (var (place, minutes) in new[] { (with, 30), (without, 10), (unknown, 20) }) _house.Slot(edition, Staged.Facts(minutes: minutes, organisation: _house.Organisation($"{place.Name}s bolag", place: place)));
        _house.Slot(edition, Staged.Facts(minutes: 5, organisation: _house.Organisation("Ingenstans")));
        var balance = new StageBalance(await _house.Get<StageReading>().Slots(edition.MeetingPlaceId), [with.Id, without.Id, empty.Id, unknown.Id], new HashSet<Guid>());

        // By hand: of 60 minutes that are told of a municipality.
        var kinds = balance.ByKindOfPlace(new Dictionary<Guid, bool?> { [with.Id] = true, [without.Id] = false, [empty.Id] = false, [unknown.Id] = null });
        Assert.Equal([(PlaceGroup.WithoutCompany, 2, 1, 10), (PlaceGroup.WithCompany, 1, 0, 30), (PlaceGroup.NoPlace, 1, 0, 20)], kinds.Select(k => (k.Kind, k.Municipalities, k.Empty, k.Minutes)));
        Assert.Equal(0.5, kinds[1].Share, 12);
    }

    [Fact]
    public void Of_an_empty_stage_nothing_is_told()
    {
        var balance = new StageBalance([], [Guid.NewGuid()], new HashSet<Guid>());

        Assert.Equal((0, 0, null, null), (balance.Slots, balance.Minutes, balance.GiniOfMunicipalities, balance.GiniOfOrganisations));
        Assert.Equal(0, Assert.Single(balance.ByMunicipality).Share);
    }

    public void Dispose() => _house.Dispose();
}
