using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Administration;

/// <summary>What the tests of administration ask of a house again and again.</summary>
public static class Staff
{
    /// <summary>Read by itself: two may be asked for at one time.</summary>
    public static Task<User> User(this House house, Who who) => house.Fresh().Users.AsNoTracking().SingleAsync(u => u.Name == who.ToString());

    public static async Task<Seat> Seat(this House house, Who who)
    {
        var user = await house.User(who);
        return await house.Db.Seats.AsNoTracking().SingleAsync(s => s.UserId == user.Id);
    }

    /// <summary>What the use case gets when that user holds it in our partnership.</summary>
    public static async Task<T> As<T>(this House house, Who who) where T : notnull
    {
        var services = house.In(House.Ours, who.Seat() is (House.Ours, var role) ? role : null);
        var user = await house.User(who);
        services.GetRequiredService<Visit>().Welcome(new(user.Id, user.Name, user.IsOperator, []));
        return services.GetRequiredService<T>();
    }

    /// <summary>Gives the user a password, without which one is no coordinator who can sign in.</summary>
    public static Task HasCome(this House house, Who who) => house.Change(who, user => user.PasswordHash = "some");

    /// <summary>A second coordinator of ours, who has come.</summary>
    public static async Task<Seat> AnotherCoordinator(this House house)
    {
        await house.HasCome(Who.Reader);
        var seat = await house.Seat(Who.Reader);
        await house.Db.Seats.Where(s => s.Id == seat.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Role, Role.Coordinator));
        return await house.Seat(Who.Reader);
    }

    public static async Task SitsInAnother(this House house, Who who)
    {
        var another = await house.Db.Partnerships.SingleAsync(p => p.Address == House.Another);
        house.Db.Seats.Add(new() { UserId = (await house.User(who)).Id, PartnershipId = another.Id, Role = Role.Reader });
        await house.Db.SaveChangesAsync();
    }

    public static string? Reason<T>(this Result<T> answer) => answer.Try(out _, out var refusal) ? null : refusal.Reason;
}
