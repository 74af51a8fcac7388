using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.IdeaDoors;
using Samhandling.Cooperation.Ideas;
using Samhandling.Cooperation.Positions;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Places;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Sessions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

/// <summary>Ideas, questions, positions, dilemmas and early input in our partnership, as few words make them.</summary>
internal static class Voiced
{
    public static readonly DateOnly Day = new(2026, 2, 24);

    public static void OpenIdeaDoor(this House house, int replyDays = 5)
    {
        var door = new IdeaDoor();
        Acting.Agreed(door.Change(isOpen: true, replyDays, "Välkommen"));
        house.Keep(door);
    }

    public static Idea Idea(this House house, string what = "En bastu vid leden", Place? place = null, string? name = null, string? email = null) =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.Ideas.Idea.Of(new(what, null, place?.Id, name, email), "sv", Day, new(2026, 3, 3))));

    public static string IdeaToken(this House house, Idea idea)
    {
        var token = Secret.New();
        house.Keep(new IdeaLink { IdeaId = idea.Id, Hash = Secret.HashOf(token) });
        return token;
    }

    public static OpenQuestion OpenQuestion(this House house, string text = "Vad vill kommunerna?", Group? owner = null, DateOnly? due = null) =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.RaisedQuestions.OpenQuestion.Of(new(text, (owner ?? house.Group()).Id, due), Day)));

    public static Position Position(this House house, string title = "Tåget till kusten") =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.Positions.Position.Propose(new(title, "Mässor", "Tåget ska gå hela året."), new(2026, 2, 24, 8, 0, 0, DateTimeKind.Utc))));

    /// <summary>What an organisation says of a position: that it is behind it, or its dissent.</summary>
    public static PositionVoice Heard(this House house, Position position, Organisation organisation, string? dissent = null) =>
        Acting.Agreed(house.In(House.Ours, Role.Coordinator).GetRequiredService<SupportPosition>().Handle(position.Id, new() { OrganisationId = organisation.Id, IsDissent = dissent is not null, Words = dissent, WordingNumber = 1 }).Result);

    public static Dilemma Dilemma(this House house, string title = "Tåg eller flyg") =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.Dilemmas.Dilemma.Pose(new(title, "Pengarna räcker till ett."), ["Tåg", "Flyg", "Buss"])));

    /// <summary>An organisation's ranking: the numbers of the options, the best first.</summary>
    public static DilemmaRanking Ranked(this House house, Dilemma dilemma, Organisation organisation, params int[] order)
    {
        var places = Enumerable.Range(1, order.Length).Select(option => $"{Array.IndexOf(order, option) + 1}").ToList();
        return Acting.Agreed(house.In(House.Ours, Role.Coordinator).GetRequiredService<RankOptions>().Handle(dilemma.Id, new() { OrganisationId = organisation.Id, Places = places }).Result);
    }

    public static Place MunicipalityThat(this House house, string name, bool hasCompany)
    {
        var place = house.Municipality(name);
        house.Keep(new PlaceProfile { PlaceId = place.Id, HasDestinationCompany = hasCompany, ChangedAt = DateTime.UnixEpoch });
        return place;
    }

    public static InputRound InputRound(this House house, string title = "Utkast till plan", DateOnly? closes = null) =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.EarlyInput.InputRound.Start(new(title, "Allt går att ändra.", null, "Vad saknas?\nVad är för mycket?", closes ?? new(2026, 3, 20)))));

    public static InputInvitation AskedInput(this House house, InputRound round, Person person, Organisation organisation) =>
        house.Keep(new InputInvitation { RoundId = round.Id, OrganisationId = organisation.Id, PersonId = person.Id, AskedAt = new(2026, 2, 24, 8, 0, 0, DateTimeKind.Utc) });

    public static string InputToken(this House house, InputInvitation invitation)
    {
        var token = Secret.New();
        house.Keep(new InputLink { InvitationId = invitation.Id, Hash = Secret.HashOf(token) });
        return token;
    }
}
