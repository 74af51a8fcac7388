using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Administration.People;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Administration.People;

public sealed class SignOutPersonTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task All_sessions_of_the_person_end_and_nobody_elses()
    {
        var (one, two, other) = (_house.Browser(Who.Reader), _house.Browser(Who.Reader), _house.Browser(Who.Analyst));

        await (await OpenForm.At(_house, $"people/{(await _house.Seat(Who.Reader)).Id}/sign-out")).Send();

        foreach (var (browser, status) in new[] { (one, HttpStatusCode.Redirect), (two, HttpStatusCode.Redirect), (other, HttpStatusCode.OK) })
            Assert.Equal(status, (await browser.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task One_who_sits_elsewhere_too_is_left_alone()
    {
        var seat = await _house.Seat(Who.Analyst);
        await _house.SitsInAnother(Who.Analyst);

        Assert.NotNull((await (await _house.As<SignOutPerson>(Who.Coordinator)).Handle(seat.Id)).Reason());
    }

    public void Dispose() => _house.Dispose();
}
