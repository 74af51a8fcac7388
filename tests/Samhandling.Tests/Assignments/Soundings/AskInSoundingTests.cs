using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Soundings;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Soundings;

public sealed class AskInSoundingTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_can_be_written_to_gets_a_link_that_opens_and_who_cannot_is_asked_all_the_same()
    {
        var (sounding, bank, museum) = (_house.Sounding(), _house.Organisation("Banken"), _house.Organisation("Museet"));
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" }));
        _house.Engagement(anna, bank);
        var address = $"soundings/{sounding.Id}/ask";

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, address)).SendAll(("Another", Givers.Key(anna.Id, bank.Id)))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, address)).SendAll(("Another", Givers.Key(null, museum.Id)))).StatusCode);
        Assert.Contains("asked already", Acting.Refused(await _house.Get<AskInSounding>().Handle(sounding.Id, new() { Another = Givers.Key(null, bank.Id) })).Reason, StringComparison.Ordinal);

        var letter = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal("anna@example.org", letter.Recipient);
        Assert.Contains("Banken", (await _house.Page($"soundings/answer/{letter.Body.Split('/')[^1].Trim()}", Who.Anonymous)).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("0 of 2 have answered.", (await _house.Page($"soundings/{sounding.Id}")).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
