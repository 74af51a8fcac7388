using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Strategies.Commitments;
using Samhandling.Strategies.Declarations;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Mandates;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Declarations;

public sealed class DrawUpDeclarationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_stands_on_its_page_and_in_the_list()
    {
        var form = await OpenForm.At(_house, "declarations/new");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Title", "Arbete i fjällen"), ("Matter", "Besöksnäring"), ("Text", "Vi vill ha arbete året runt."))).StatusCode);

        Assert.Equal("Arbete i fjällen", (await _house.Page("declarations")).QuerySelector("tbody th a")!.TextContent);
        var page = await _house.Page($"declarations/{_house.Fresh().Declarations.Single().Id}");
        Assert.Contains("Vi vill ha arbete året runt.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nobody has signed yet", page.QuerySelector("[aria-labelledby=parties]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await House.Read(await form.Send(("Title", "Utan sak"), ("Matter", " "), ("Text", "x")))).QuerySelector("#matter-error"));
    }

    public void Dispose() => _house.Dispose();
}

public sealed class DescribeDeclarationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_put_right_until_somebody_has_signed_it()
    {
        var declaration = _house.Declaration();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"declarations/{declaration.Id}/edit")).SendAll(("Title", "Arbete hela året"))).StatusCode);

        Acting.Agreed(await _house.Get<SignDeclaration>().Handle(declaration.Id, new() { OrganisationId = _house.Organisation("Banken").Id }));
        var signed = _house.Fresh().Declarations.Single();
        Assert.Equal("Arbete hela året", signed.Title);
        Assert.StartsWith("It is signed", Acting.Refused(await _house.In(House.Ours, Role.Coordinator).GetRequiredService<DescribeDeclaration>().Handle(declaration.Id, DeclarationForm.Of(signed))).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class SignDeclarationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_speaks_for_the_organisation_signs_and_is_held_against_its_mandates()
    {
        var declaration = _house.Declaration();
        var (with, without) = (_house.PartnersOrganisation("Fjällvik"), _house.PartnersOrganisation("Norrvåg"));
        _house.Keep(Acting.Agreed(Mandate.Of(with.Id, new() { PersonId = _house.Person("Anna Ek").Id, Topics = "Besöksnäring" })));
        var path = $"declarations/{declaration.Id}";

        foreach (var organisation in new[] { with, without })
            Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, path, Who.Partner, "sign-declaration")).Send(("OrganisationId", $"{organisation.Id}"))).StatusCode);

        var signatures = _house.Fresh().DeclarationSignatures.ToList();
        Assert.Equal((Verdict.Inside, (DateOnly?)null), (signatures.Single(s => s.OrganisationId == with.Id).Verdict, signatures.Single(s => s.OrganisationId == with.Id).AnchorBy));
        Assert.Equal(Verdict.Unknown, signatures.Single(s => s.OrganisationId == without.Id).Verdict);
        Assert.Contains("To be anchored at home by", (await _house.Page(path)).QuerySelector("[aria-labelledby=parties]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The organisation has signed already.", Acting.Refused(await _house.Get<SignDeclaration>().Handle(declaration.Id, new() { OrganisationId = with.Id })).Reason);
    }

    [Fact]
    public async Task Nobody_signs_for_another()
    {
        var (declaration, bank) = (_house.Declaration(), _house.Organisation("Banken"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<SignDeclaration>().Handle(declaration.Id, new() { OrganisationId = bank.Id }));
    }

    public void Dispose() => _house.Dispose();
}

public sealed class RemoveDeclarationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Only_one_that_nobody_has_signed_is_taken_away()
    {
        var (signed, unsigned) = (_house.Declaration(), _house.Declaration("Utkast"));
        _house.Commitment(unsigned);
        Acting.Agreed(await _house.Get<SignDeclaration>().Handle(signed.Id, new() { OrganisationId = _house.Organisation("Banken").Id }));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"declarations/{unsigned.Id}/remove")).SendAll()).StatusCode);

        Assert.StartsWith("It is signed", Acting.Refused(await _house.Get<RemoveDeclaration>().Handle(signed.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal(signed.Id, _house.Fresh().Declarations.Single().Id);
        Assert.Empty(_house.Fresh().Commitments);
    }

    public void Dispose() => _house.Dispose();
}
