using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SignIn;

public sealed class AddUserTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_new_user_gets_a_seat_and_a_link()
    {
        var answer = await Add(new() { Email = "eva@example.org", Name = "Eva", Partnership = House.Ours, Role = Role.Analyst });

        Assert.True(answer.Try(out var token, out _));
        var user = await _house.Db.Users.SingleAsync(u => u.Email == "eva@example.org");
        Assert.Equal(Role.Analyst, (await _house.Db.Seats.SingleAsync(s => s.UserId == user.Id)).Role);
        Assert.Equal("Eva", (await _house.Get<SetPassword>().WhoseIs(token)).Name);
    }

    [Fact]
    public async Task One_who_has_a_seat_gets_the_new_role_and_not_a_second_seat()
    {
        await Add(new() { Email = "READER@example.org", Partnership = House.Ours, Role = Role.Partner });

        var reader = await _house.Db.Users.SingleAsync(u => u.Name == nameof(Who.Reader));
        Assert.Equal(Role.Partner, (await _house.Db.Seats.SingleAsync(s => s.UserId == reader.Id)).Role);
    }

    [Fact]
    public async Task An_address_may_have_letters_of_the_North()
    {
        Assert.True((await Add(new() { Email = "åsa.öberg@hällnäs.example" })).Try(out var token, out _));
        var browser = _house.CreateClient();
        await (await OpenForm.At(browser, $"/set-password/{token}")).Send(("Password", "three words in a row"), ("Again", "three words in a row"));

        var answer = await (await OpenForm.At(_house.CreateClient(), "/sign-in", "sign-in")).Send(("Email", "Åsa.Öberg@Hällnäs.example"), ("Password", "three words in a row"));

        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Theory]
    [InlineData("eva", House.Ours, "Email")]
    [InlineData("eva@example.org", "nowhere", "Partnership")]
    public async Task What_is_no_address_or_no_partnership_is_refused(string email, string partnership, string field)
    {
        var answer = await Add(new() { Email = email, Partnership = partnership });

        Assert.False(answer.Try(out _, out var refusal));
        Assert.Equal(field, refusal.Field);
        Assert.False(await _house.Db.Users.AnyAsync(u => u.Email == email));
    }

    public void Dispose() => _house.Dispose();

    private Task<Result<string>> Add(AddUser.Form form) => _house.AtTheMachine().GetRequiredService<AddUser>().Handle(form);
}
