using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Asking;

/// <summary>Those who are asked, as tests of asking need them.</summary>
internal static class Listed
{
    public static Respondent Lists(this House house, AskedRound round, string name, string? email = null, string? language = null, Sector sector = Sector.Public, Guid? place = null, Action<Respondent>? then = null)
    {
        var respondent = new Respondent { RoundId = round.Id, Number = 1 + house.Fresh().Set<Respondent>().Count(r => r.RoundId == round.Id), Name = name, Email = email, Language = language, Sector = sector, PlaceId = place };
        then?.Invoke(respondent);
        return house.Keep(respondent);
    }

    public static Task<Respondent> Now(this House house, Respondent respondent) => house.Fresh().Set<Respondent>().AsNoTracking().SingleAsync(r => r.Id == respondent.Id);

    /// <summary>Lets our reader be a second analyst, who owns no study.</summary>
    public static async Task<IServiceProvider> AnotherAnalyst(this House house)
    {
        var user = house.Fresh().Users.Single(u => u.Name == nameof(Who.Reader));
        await house.Fresh().Seats.Where(s => s.UserId == user.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Role, Role.Analyst));
        var services = house.In(House.Ours, Role.Analyst);
        services.GetRequiredService<Visit>().Welcome(new Visitor(user.Id, user.Name, false, []));
        return services;
    }

    /// <summary>What comes after the mark in a text, up to the end of the word.</summary>
    public static string After(this string text, string mark) => text[(text.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..].Split('\n', ' ')[0].Trim();
}
