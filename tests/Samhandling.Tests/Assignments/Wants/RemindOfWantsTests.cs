using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Wants;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Wants;

public sealed class RemindOfWantsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Only_those_of_whom_nothing_is_heard_are_reminded_and_only_once()
    {
        var round = _house.WantRound();
        _house.AskedForWants(round, _house.Organisation("Kassan"), _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" })));
        _house.Want(_house.AskedForWants(round, _house.Organisation("Banken"), _house.Keep(Person.Of(new() { Name = "Bo Ek", Email = "bo@example.org" }))));
        _house.AskedForWants(round, _house.Organisation("Museet"), _house.Person("Cia Ek"));
        var form = await OpenForm.At(_house, $"want-rounds/{round.Id}/remind");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send()).StatusCode);
        Assert.Contains("Nobody is left", Acting.Refused(await _house.Get<RemindOfWants>().Handle(round.Id)).Reason, StringComparison.Ordinal);

        Assert.Equal("anna@example.org", (await _house.Fresh().OutgoingMails.SingleAsync()).Recipient);
        var page = await _house.Page($"want-rounds/{round.Id}");
        Assert.Equal(["Kassan", "Museet", "Banken"], page.QuerySelectorAll("section[aria-labelledby=asked] tbody th").Select(row => row.FirstChild!.TextContent.Trim()));
        Assert.Equal(2, page.QuerySelectorAll("section[aria-labelledby=asked] tr.is-gap").Length);
    }

    public void Dispose() => _house.Dispose();
}
