using System.Net;
using System.Security.Cryptography;
using Samhandling.Studies.Asking;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Asking;

/// <summary>Codes to type (S-14): they are read as people type them, and nobody guesses one.</summary>
public sealed class PrintedCodeTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_code_is_read_in_any_case_with_and_without_hyphens_and_with_letters_taken_for_figures()
    {
        const string printed = "0K1F-7ABC-DEFG-HJ1N0";
        foreach (var typed in new[] { printed, "0k1f7abcdefghj1n0", " ok1f 7abc defg hjLnO ", "OKIF-7ABC-DEFG-HJ1N0" }) Assert.Equal(printed, PrintedCode.Read(typed)?.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0K1F-7ABC-DEFG-HJ1N")]
    [InlineData("0K1F-7ABC-DEFG-HJ1N00")]
    [InlineData("0K1F-7ABC-DEFG-HJ1NU")]
    [InlineData("0K1F-7ABC-DEFG-HJ1N%")]
    [InlineData("0K1F-7ABC-DEFG-HJ1NÅ")]
    public void What_is_no_code_is_none(string? typed) => Assert.Null(PrintedCode.Read(typed));

    [Fact]
    public void Of_many_no_two_are_alike_and_every_letter_comes_as_often()
    {
        const int many = 20_000;
        var codes = Enumerable.Range(0, many).Select(_ => PrintedCode.New().ToString()).ToHashSet();

        Assert.Equal(many, codes.Count);
        // 340,000 letters of 32 kinds: 10,625 of each, with a standard deviation of 101; eight of them are never left by chance.
        Assert.All(codes.SelectMany(c => c.Replace("-", "", StringComparison.Ordinal)).CountBy(c => c), letter => Assert.InRange(letter.Value, 10_625 - 812, 10_625 + 812));
        Assert.All(codes, c => Assert.Equal(c, PrintedCode.Read(c)?.ToString()));
    }

    [Fact]
    public void It_opens_its_own_link_and_no_other_and_the_row_holds_only_a_salted_hash()
    {
        var (link, code) = AnswerLink.Coded(Guid.CreateVersion7(), LinkWay.Printed, Now);
        var (same, _) = AnswerLink.Coded(link.RespondentId, LinkWay.Printed, Now);

        Assert.True(link.IsOpenedBy(code));
        Assert.False(same.IsOpenedBy(code));
        Assert.False(AnswerLink.Of(link.RespondentId, LinkWay.Letter, Now).Link.IsOpenedBy(code));
        Assert.NotEqual(link.Salt, same.Salt);
        Assert.Equal(code.ToString()[..4], link.Lookup);
    }

    // Guessed as well as one can who knows the letters that are no secret: each guess meets the link it is meant for.
    [Fact]
    public void Twenty_thousand_guesses_at_a_thousand_codes_hit_none()
    {
        var secrets = Enumerable.Range(0, 1_000).Select(_ => PrintedCode.New().ToString()).ToList();
        var live = secrets.ToHashSet(StringComparer.Ordinal);
        var hits = Enumerable.Range(0, 20_000).Count(i => live.Contains(PrintedCode.Read(secrets[i % secrets.Count][..4] + RandomNumberGenerator.GetString(PrintedCode.Alphabet, 13))!.ToString()));
        Assert.Equal(0, hits);
    }

    [Fact]
    public async Task Who_guesses_codes_in_the_form_is_slowed()
    {
        using var house = new House();
        AskedRound round = new(house);
        var (link, code) = AnswerLink.Coded(round.Ask().RespondentId, LinkWay.Printed, house.Services.GetService(typeof(TimeProvider)) is TimeProvider clock ? clock.GetUtcNow().UtcDateTime : Now);
        house.Keep(link);
        var browser = house.Browser(Who.Anonymous);
        var form = await OpenForm.At(browser, $"/{House.Ours}/respond", "code");

        var wrong = await form.Send(("Code", code.ToString()[..5] + "000-0000-00000"));
        Assert.Contains("opens nothing here", (await House.Read(wrong)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        for (var i = 0; i < 9; i++) await form.Send(("Code", $"{link.Lookup}-0000-0000-0000{i}"));

        Assert.Equal(HttpStatusCode.TooManyRequests, (await form.Send(("Code", code.ToString()))).StatusCode);
    }
}
