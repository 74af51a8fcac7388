using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Digests;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Digests;

public sealed class ChooseOwnDigestTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_is_in_the_register_by_the_own_address_chooses_and_it_goes_with_an_erasure()
    {
        var reader = _house.Keep(Person.Of(new() { Name = "Läsa Läsare", Email = "Reader@example.org", Language = Language.Finnish }));
        Assert.Equal("Europe/Helsinki", (await OpenForm.At(_house, "digest", Who.Reader, "choose-own-digest")).Shown["Form.Zone"]);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, "digest", Who.Reader, "choose-own-digest")).SendPlain(("Form.Rhythm", "Daily"), ("Form.Zone", "Europe/Oslo"), ("Form.Topics", "meetings"))).StatusCode);

        var choice = await _house.Fresh().DigestChoices.SingleAsync();
        Assert.Equal((reader.Id, Rhythm.Daily, "Europe/Oslo"), (choice.PersonId, choice.Rhythm, choice.Zone));
        var erase = _house.In(House.Ours, Role.Coordinator).GetRequiredService<ErasePerson>();
        Assert.Contains(await erase.Held(reader.Id), h => h.Value.StartsWith("Europe/Oslo", StringComparison.Ordinal));
        Acting.Agreed(await erase.Handle(reader.Id));
        Assert.Empty(await _house.Fresh().DigestChoices.ToListAsync());
    }

    [Fact]
    public async Task Who_is_not_in_the_register_is_told_what_to_do() =>
        Assert.Contains("coordinator", (await _house.Page("digest", Who.Reader)).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);

    public void Dispose() => _house.Dispose();
}
