using System.Text;
using Samhandling.Platform.Attachments;

namespace Samhandling.Tests.Platform.Attachments;

public sealed class AttachmentNameTests
{
    private static readonly string[] s_devices = ["CON", "con", "PRN", "AUX", "NUL", "nul", "COM1", "LPT9", "Com3"];
    private static readonly string[] s_roots = ["../", "../../../../etc/", "..\\", "..\\..\\windows\\", "/", "/etc/", "C:\\", "C:/", "\\\\server\\share\\", "//server/share/", "./", "a/../", "~/", "file:///etc/", "\\\\?\\C:\\"];
    private static readonly string[] s_lasts = ["passwd", "a.txt", "å.pdf", "..", "CON"];
    private static readonly string[] s_hidden = ["\0", "\r", "\n", "\t", "\u001b", "\u007f", "\u0085", "\u200b", "\u200e", "\u202a", "\u202e", "\u2066", "\u2028", "\u2029", "\ufeff", "\ud800"];

    /// <summary>120 and some names that somebody may give a file.</summary>
    public static TheoryData<string> Hostile =>
    [
        .. s_devices, .. s_devices.Select(d => $"{d}.txt"),
        .. from root in s_roots from last in s_lasts select root + last,
        .. s_hidden.Select(c => $"gpj{c}exe.txt"),
        "", " ", ".", "..", "...", "%2e%2e%2fetc%2fpasswd", "a%00.pdf", "a\";filename=\"b.html", "a;b=c", "a<script>alert(1)</script>", "a|b", "a:b", "a*?", ".htaccess", "a.txt.", "a.txt ",
        new string('a', 300), new string('å', 300) + ".pdf", string.Concat(Enumerable.Repeat("😀", 200)), "cafe\u0301.txt",
    ];

    [Theory, MemberData(nameof(Hostile))]
    public void Whatever_a_file_is_called_its_name_leads_nowhere_and_hides_nothing(string given)
    {
        var name = AttachmentName.Of(given);

        Assert.InRange(name.Length, 1, Attachment.NameLength);
        Assert.DoesNotContain(name, c => char.IsControl(c) || "/\\<>:\"|?*%".Contains(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
        Assert.Equal(name.Trim(' ', '.'), name);
        Assert.DoesNotContain(name.Split('.')[0], s_devices, StringComparer.OrdinalIgnoreCase);
        Assert.True(name.IsNormalized(NormalizationForm.FormC));
        Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
        Assert.Equal(name, AttachmentName.Of(name));
    }

    [Fact]
    public void There_are_more_than_120_of_them()
    {
        Assert.True(Hostile.Count >= 120);
        Trust.Figure("S-16", "names of files that would lead elsewhere or hide something", Hostile.Count);
    }

    [Theory]
    [InlineData("Samtycke våren 2026.pdf", "Samtycke våren 2026.pdf")]
    [InlineData("C:\\Users\\eva\\a.xlsx", "a.xlsx")]
    [InlineData("gpj\u202eexe.txt", "gpjexe.txt")]
    [InlineData("..", "file")]
    [InlineData("CON.txt", "_CON.txt")]
    [InlineData("cafe\u0301.txt", "café.txt")]
    public void A_name_stays_what_it_says(string given, string expected) => Assert.Equal(expected, AttachmentName.Of(given));

    [Fact]
    public void A_long_name_keeps_its_ending() => Assert.EndsWith("a.pdf", AttachmentName.Of(new string('a', 300) + ".pdf"), StringComparison.Ordinal);
}
