using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Mail;

namespace Samhandling.Tests.Platform.Mail;

public sealed partial class OutboxTests : IDisposable
{
    private static readonly string[] s_ends = ["\r\n", "\n", "\r", "\r\n\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "\r\n ", "\n\t", "\t\r\n"];
    private static readonly string[] s_headers = ["Bcc: evil@example.org", "Content-Type: text/html"];

    private readonly House _house = new();

    /// <summary>What somebody may write to get a header, a recipient or a body of their own into a letter.</summary>
    public static TheoryData<string> Payloads =>
    [
        .. from end in s_ends from header in s_headers select $"a{end}{header}",
        "=?utf-8?B?DQpCY2M6IGV2aWxAZXhhbXBsZS5vcmc=?=",
        "a\r\n.\r\nMAIL FROM:<evil@example.org>",
        "a@example.org>\r\nRCPT TO:<evil@example.org",
        "a@example.org, evil@example.org",
        "\"\r\nBcc: evil@example.org\"@example.org",
    ];

    private string[] Letters => [.. Directory.GetFiles(Path.Combine(_house.Get<Settings>().Folder, "mail"), "*.eml").Select(File.ReadAllText)];

    [Fact]
    public async Task A_letter_goes_out_as_it_was_written_with_a_link_to_this_instance()
    {
        await Put(new("eva@example.org", "Välkommen till mötet på fjället, där vi ska tala om vem som vänder sig till vem", "Hej Eva!\nVi ses = snart ☃ " + new string('å', 100), "/set-password/x", "/no-more/y"));

        Assert.True(await _house.Get<MailRunner>().SendNext());

        var letter = Assert.Single(Letters);
        Assert.All(letter.Split("\r\n"), line => Assert.InRange(line.Length, 0, 78));
        Assert.Equal(letter.Count(c => c == '\n'), letter.Count(c => c == '\r'));
        Assert.All(letter, c => Assert.True(char.IsAscii(c)));
        Assert.Contains("\r\nList-Unsubscribe: <http://localhost:5080/no-more/y>\r\n", letter, StringComparison.Ordinal);
        var parts = letter.Split("\r\n\r\n", 2);
        var subject = string.Concat(EncodedWord().Matches(parts[0]).Select(m => m.Groups["word"].Value).SelectMany(Convert.FromBase64String).Chunk(1 << 20).Select(bytes => Encoding.UTF8.GetString(bytes)));
        Assert.Equal("Välkommen till mötet på fjället, där vi ska tala om vem som vänder sig till vem", subject);
        Assert.Contains("Vi ses = snart ☃ " + new string('å', 100), Read(parts[1]), StringComparison.Ordinal);
        Assert.Contains("http://localhost:5080/set-password/x", Read(parts[1]), StringComparison.Ordinal);
        var mail = await _house.Db.OutgoingMails.AsNoTracking().SingleAsync();
        Assert.Equal(("", MailState.Sent), (mail.Body, mail.State));
    }

    [Theory, MemberData(nameof(Payloads))]
    public async Task Nobody_writes_a_header_or_a_recipient_into_a_letter(string payload)
    {
        await Put(new("eva@example.org", payload, payload));
        await Put(new(payload, "Hello", "Hello"));

        while (await _house.Get<MailRunner>().SendNext()) { }

        var letter = Assert.Single(Letters);
        var head = letter.Split("\r\n\r\n", 2)[0].Split("\r\n").Where(line => !line.StartsWith(' ')).Select(line => line.Split(':')[0]);
        Assert.Equal(["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"], head);
        Assert.Equal([MailState.Sent, MailState.Bounced], await _house.Db.OutgoingMails.Select(m => m.State).Order().ToListAsync());
    }

    [Theory]
    [InlineData("https://evil.example.org/")]
    [InlineData("//evil.example.org")]
    [InlineData("/\\evil.example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a\r\nBcc: b")]
    [InlineData("")]
    public async Task A_link_leads_nowhere_else(string path) =>
        await Assert.ThrowsAsync<ArgumentException>(() => _house.Get<Outbox>().Add(new("eva@example.org", "Hello", "Hello", path)));

    [Fact]
    public async Task A_letter_that_is_asked_for_twice_is_one()
    {
        await Put(new("eva@example.org", "Hello", "Hello", Once: "reminder 1"));
        await Put(new("eva@example.org", "Hello", "Hello", Once: "reminder 1"));

        Assert.Equal(1, await _house.Db.OutgoingMails.CountAsync());
    }

    public void Dispose() => _house.Dispose();

    private async Task Put(Letter letter)
    {
        await _house.Get<Outbox>().Add(letter);
        Assert.True((await _house.Db.SaveAsync<int>(1)).Try(out _, out _));
    }

    private static string Read(string quotedPrintable) =>
        Encoding.UTF8.GetString([.. Octet().Matches(quotedPrintable.Replace("=\r\n", "", StringComparison.Ordinal)).Select(m => m.Value is ['=', ..] ? Convert.ToByte(m.Value[1..], 16) : (byte)m.Value[0])]);

    [GeneratedRegex("=[0-9A-F]{2}|.|\\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Octet();

    [GeneratedRegex(@"=\?utf-8\?B\?(?<word>[^?]+)\?=", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EncodedWord();
}
