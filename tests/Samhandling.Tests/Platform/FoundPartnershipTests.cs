using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;

namespace Samhandling.Tests.Platform;

public sealed class FoundPartnershipTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_partnership_is_there_once_it_is_founded()
    {
        var answer = await Found("innlandet");

        Assert.True(answer.Try(out _, out _));
        Assert.Equal("Fylket", (await _house.Db.Partnerships.SingleAsync(p => p.Address == "innlandet")).Name);
    }

    [Theory]
    [InlineData(House.Ours)]
    [InlineData("help")]
    [InlineData("dist")]
    [InlineData("Två ord")]
    [InlineData("a/b")]
    [InlineData("")]
    public async Task An_address_that_is_taken_or_is_no_word_is_refused(string address)
    {
        var answer = await Found(address);

        Assert.False(answer.Try(out _, out var refusal));
        Assert.Equal("Address", refusal.Field);
    }

    [Fact]
    public void No_address_of_the_instance_can_be_a_partnerships()
    {
        var first = Routes.Of(_house).Select(route => route.RoutePattern.RawText!.TrimStart('/').Split('/')[0]).Where(word => word.Length > 0 && !word.Contains('{', StringComparison.Ordinal) && !word.Contains('.', StringComparison.Ordinal)).Distinct();

        Assert.All(first, word => Assert.False(Partnership.Found(word, "Name").Try(out _, out _), word));
    }

    public void Dispose() => _house.Dispose();

    private Task<Result<Partnership>> Found(string address) =>
        _house.AtTheMachine().GetRequiredService<FoundPartnership>().Handle(new() { Address = address, Name = "Fylket" });
}
