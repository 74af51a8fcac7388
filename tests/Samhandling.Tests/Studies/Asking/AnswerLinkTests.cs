using System.Buffers.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samhandling.Platform.Sessions;
using Samhandling.Studies.Asking;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Asking;

/// <summary>Tokens of links (S-14).</summary>
public sealed class AnswerLinkTests
{
    [Fact]
    public void Of_many_tokens_no_two_are_alike_and_every_bit_is_set_in_half_of_them()
    {
        const int many = 20_000;
        var tokens = Enumerable.Range(0, many).Select(_ => AnswerLink.Of(Guid.Empty, LinkWay.Letter, DateTime.UnixEpoch).Token).ToList();
        var set = new int[256];
        foreach (var bytes in tokens.Select(t => Base64Url.DecodeFromChars(t)))
            for (var bit = 0; bit < set.Length; bit++) set[bit] += bytes[bit / 8] >> bit % 8 & 1;

        Assert.Equal(many, tokens.Distinct(StringComparer.Ordinal).Count());
        // Half of them, with a standard deviation of 71; eight of them are never left by chance.
        Assert.All(set, count => Assert.InRange(count, many / 2 - 566, many / 2 + 566));
    }

    [Fact]
    public async Task The_token_is_in_no_row_no_log_and_no_address_after_the_first_and_is_told_to_no_other_page()
    {
        using var log = new WrittenLog();
        using var house = new House(services => services.AddSingleton<ILoggerProvider>(log));
        AskedRound round = new(house);
        var (_, token) = round.Ask();
        var browser = house.Browser(Who.Anonymous);

        var come = await browser.GetAsync($"/{House.Ours}/respond/{token}");
        var wrong = await browser.GetAsync($"/{House.Ours}/respond/{Secret.New()}?x={token}");
        var page = await browser.GetStringAsync(round.Address);

        Assert.Equal("no-referrer", string.Join(',', come.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("no-referrer", string.Join(',', wrong.Headers.GetValues("Referrer-Policy")));
        Assert.DoesNotContain(token, AskedRound.Led(come)! + page, StringComparison.Ordinal);
        Assert.All(come.Headers.GetValues("Set-Cookie"), cookie => Assert.DoesNotContain(token, cookie, StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain(token, line, StringComparison.Ordinal));
        Assert.Equal(Secret.HashOf(token), (await house.Fresh().Set<AnswerLink>().SingleAsync()).Hash);
    }
}
