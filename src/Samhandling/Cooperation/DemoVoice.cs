using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.IdeaDoors;
using Samhandling.Cooperation.Ideas;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Positions;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Reading;
using Samhandling.Places;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation;

/// <summary>What is on people's minds in the invented region: ideas, questions, a position, a dilemma and a draft that few have seen.</summary>
internal sealed class DemoVoice
{
    private const string Region = "Region Nordanland", Tourism = "Nordanlands turism", Fjällvik = "Destination Fjällvik AB", Norrvåg = "Visit Norrvåg AS";

    private readonly IServiceProvider _services;
    private readonly SamhandlingDb _db;
    private readonly DateOnly _today;
    private readonly DateTime _now;
    private readonly Dictionary<string, Organisation> _organisations;
    private readonly CancellationToken _cancel;

    private DemoVoice(IServiceProvider services, CancellationToken cancel)
    {
        (_services, _cancel) = (services, cancel);
        var clock = services.GetRequiredService<TimeProvider>();
        (_db, _today, _now) = (services.GetRequiredService<SamhandlingDb>(), clock.Today(), clock.GetUtcNow().UtcDateTime);
        _organisations = _db.Organisations.OrderBy(o => o.Id).AsEnumerable().GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First(), StringComparer.Ordinal);
    }

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var demo = new DemoVoice(services, cancel);
        await demo.Ideas();
        await demo.Questions();
        await demo.Position();
        await demo.Dilemma();
        await demo.EarlyInput();
    }

    private T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    private async Task Ideas()
    {
        (await Get<SetUpIdeaDoor>().Handle(new() { IsOpen = true, ReplyDays = IdeaDoor.UsualDays, Welcome = "Just nu är vi extra nyfikna på vad som kan hända mellan säsongerna." }, _cancel)).Agreed();
        var door = await _db.IdeaDoors.SingleAsync(_cancel);
        var place = await _db.Places.Where(p => p.Kind == PlaceKind.Municipality).OrderBy(p => p.Code).FirstOrDefaultAsync(_cancel);
        var companion = await _db.Persons.OrderBy(p => p.Name).ThenBy(p => p.Id).FirstAsync(p => p.Name == "Ingrid Granmyr", _cancel);
        var sauna = Sent("En bastu vid leden som byborna sköter tillsammans", "Någon som vet hur man får lov att bygga vid vatten", 40);
        Answer(sauna, IdeaState.Connected, "Vad roligt! Jag har frågat kommunens handläggare, som ringer dig i veckan.", 38);
        Answer(sauna, IdeaState.Became, "Bastun invigs till sommaren. Tack för att du hörde av dig.", 6);
        sauna.Rate(5, "Någon ringde upp på riktigt.").Agreed();
        var bus = Sent("Nattbuss mellan fjället och kusten under vintermarknaden", null, 25);
        Answer(bus, IdeaState.Closed, "Vi räknade på det: för få skulle åka. Samåkning finns nu på marknadens sida i stället.", 21);
        Sent("Låt skolklasser guida besökare på sitt eget språk", "En skola som vill pröva", 12);
        Sent("Ett kort för alla museer i båda länderna", null, 1);
        await _db.SaveChangesAsync(_cancel);
        if (await Line(LineKind.Idea) is { } line) (await Get<TakeUpIdea>().Handle(line.Id, new() { What = line.Text }, _cancel)).Agreed();

        Idea Sent(string what, string? help, int daysAgo)
        {
            var day = _today.AddDays(-daysAgo);
            var idea = Idea.Of(new(what, help, place?.Id), "sv", day, door.AnswerBy(day, "SE")).Agreed();
            _db.Ideas.Add(idea);
            return idea;
        }

        void Answer(Idea idea, IdeaState state, string words, int daysAgo) => idea.Answer(state, companion.Id, words, _now.AddDays(-daysAgo), _today.AddDays(-daysAgo)).Agreed();
    }

    private async Task Questions()
    {
        var council = await _db.Groups.OrderBy(g => g.Id).FirstAsync(g => g.Name == "Strategiska rådet för besöksnäringen", _cancel);
        if (await Line(LineKind.Question) is { } line) (await Get<RaiseQuestion>().Handle(new() { Text = line.Text, OwnerId = council.Id, DueOn = ADayAttribute.Write(_today.AddDays(-2)) }, line.Id, cancel: _cancel)).Agreed();
        (await Get<RaiseQuestion>().Handle(new() { Text = "Vad vill kommunerna själva med besöksnäringens utveckling?", OwnerId = council.Id, DueOn = ADayAttribute.Write(_today.AddMonths(2)) }, cancel: _cancel)).Agreed();
        var answered = (await Get<RaiseQuestion>().Handle(new() { Text = "Vem håller ihop statistiken efter årsskiftet?", OwnerId = council.Id }, cancel: _cancel)).Agreed();
        (await Get<AnswerQuestion>().Handle(answered.Id, new() { Answer = "Regionen gör det, och delar den med alla varje kvartal." }, _cancel)).Agreed();
    }

    private async Task Position()
    {
        var text = "Tåget till kusten ska gå hela året. Vi ber trafikhuvudmännen i båda länderna att lägga en gemensam tidtabell.";
        var position = (await Get<ProposePosition>().Handle(new() { Title = "Tåg till kusten hela året", Topic = "Gemensam marknadsföring", Text = text }, _cancel)).Agreed();
        foreach (var (name, dissent) in new[] { (Tourism, (string?)null), (Norrvåg, null), (Region, null), (Fjällvik, "Vi vill hellre att pengarna går till flyget först: våra gäster kommer långt ifrån.") })
            (await Get<SupportPosition>().Handle(position.Id, new() { OrganisationId = _organisations[name].Id, IsDissent = dissent is not null, Words = dissent, WordingNumber = 1 }, _cancel)).Agreed();
    }

    private async Task Dilemma()
    {
        await Places();
        var dilemma = (await Get<PoseDilemma>().Handle(new() { Title = "Tåg eller flyg först", Text = "Pengarna räcker till en satsning de närmaste tre åren.", Options = "Tåget till kusten\nFlyget till fjället\nBussar till alla kommuner" }, _cancel)).Agreed();
        (await Get<WeighOption>().Handle(dilemma.Id, 2, new() { WithCompany = Effect.Gain, WithoutCompany = Effect.Neither, Because = "Flyggästerna bor där det finns ett destinationsbolag som tar emot dem." }, _cancel)).Agreed();
        (await Get<WeighOption>().Handle(dilemma.Id, 3, new() { WithCompany = Effect.Neither, WithoutCompany = Effect.Gain, Because = "Utan bil är det i dag svårt att besöka de små kommunerna.", Version = 1 }, _cancel)).Agreed();
        (await Get<AddFact>().Handle(dilemma.Id, new() { Words = "Två av tre gäster kommer i dag med bil.", Source = "Gästundersökningen, påhittad" }, _cancel)).Agreed();
        foreach (var (name, order) in new[] { (Fjällvik, "2 1 3"), (Norrvåg, "1 2 3"), (Tourism, "1 2 3"), ("Fjällviks kommun", "2 3 1") })
            (await Get<RankOptions>().Handle(dilemma.Id, new() { OrganisationId = _organisations[name].Id, Places = [.. order.Split(' ')] }, _cancel)).Agreed();
    }

    /// <summary>Which municipalities have a destination company; of two nobody has said.</summary>
    private async Task Places()
    {
        var describe = Get<DescribePlace>();
        foreach (var (name, has) in new[] { ("Fjällvik", true), ("Norrvåg", true), ("Storhamn", true), ("Granlida", false), ("Hedeskog", false), ("Ljungsele", false) })
        {
            if (await _db.Places.FirstOrDefaultAsync(p => p.Name == name && p.ValidTo == null, _cancel) is not { } place) continue;
            var form = DescribePlace.Form.Of(await describe.ProfileOf(place.Id, _cancel));
            form.HasDestinationCompany = has;
            (await describe.Handle(place.Id, form, _cancel)).Agreed();
        }
    }

    private async Task EarlyInput()
    {
        var round = (await Get<StartInputRound>().Handle(new() { Title = "Utkast till nästa marknadsplan", Lead = "Planen beslutas i vår. Allt utom budgeten går att ändra.", Questions = "Vad saknas?\nVad skulle ni låta bli?", ClosesOn = ADayAttribute.Write(_today.AddDays(14)) }, _cancel)).Agreed();
        var acts = await _db.Engagements.Where(e => e.Organisation!.IsDestinationCompany && (e.To == null || e.To >= _today)).OrderBy(e => e.Organisation!.Name).ThenBy(e => e.Id).ToListAsync(_cancel);
        foreach (var (act, i) in acts.DistinctBy(a => a.OrganisationId).Select((a, i) => (a, i)))
        {
            var invitation = new InputInvitation { RoundId = round.Id, OrganisationId = act.OrganisationId, PersonId = act.PersonId, AskedAt = _now.AddDays(-3) };
            if (i == 0) invitation.Answer(["Vintern, och de som bor här.", "Att göra en kampanj till för högsommaren."], _now.AddDays(-1)).Agreed();
            round.Invitations.Add(invitation);
        }
        await _db.SaveChangesAsync(_cancel);
    }

    /// <summary>A line of that kind in the demo's minutes; null where nobody has met.</summary>
    private Task<MinutesLine?> Line(LineKind kind) => _db.MinutesLines.Where(l => l.Kind == kind && l.IsTold).OrderBy(l => l.Point!.Number).ThenBy(l => l.Number).ThenBy(l => l.Id).FirstOrDefaultAsync(_cancel);
}
