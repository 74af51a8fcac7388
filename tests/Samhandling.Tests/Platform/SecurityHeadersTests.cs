namespace Samhandling.Tests.Platform;

public sealed class SecurityHeadersTests
{
    private static readonly string[] Expected =
    [
        "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
        "X-Content-Type-Options: nosniff",
        "Permissions-Policy: camera=(), geolocation=(), microphone=()",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Resource-Policy: same-origin",
    ];

    [Theory]
    [InlineData(Who.Anonymous, "/", 200)]
    [InlineData(Who.Coordinator, $"/{House.Ours}", 200)]
    [InlineData(Who.Anonymous, $"/{House.Ours}", 302)]
    [InlineData(Who.Stranger, $"/{House.Ours}", 403)]
    [InlineData(Who.Reader, "/no/such/page", 404)]
    [InlineData(Who.Anonymous, "/set-password/none", 404)]
    [InlineData(Who.Anonymous, "/health/ready", 200)]
    public async Task Every_answer_has_them_and_no_page_needs_an_exception(Who who, string address, int status)
    {
        using var house = new House();

        var answer = await house.Browser(who).GetAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Superset(With("Strict-Transport-Security: max-age=31536000; includeSubDomains", "Cache-Control: no-store"), Headers(answer));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.DoesNotMatch("<script(?! type=\"module\" src)|<style|style=| on[a-z]+=|<base", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Strict_transport_is_asked_for_over_https_only()
    {
        using var house = new House();

        var answer = await house.Browser(Who.Anonymous).GetAsync("http://localhost/");

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("/set-password/none", "no-referrer")]
    [InlineData($"/{House.Ours}/contact-test/none", "no-referrer")]
    [InlineData("/", "same-origin")]
    public async Task An_address_with_a_token_is_told_to_no_other_page(string address, string policy)
    {
        using var house = new House();

        var answer = await house.Browser(Who.Anonymous).GetAsync(address);

        Assert.Equal(policy, Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Styles_and_scripts_have_them_and_last()
    {
        using var house = new House();
        var page = await house.Browser(Who.Anonymous).GetStringAsync("/");
        var style = System.Text.RegularExpressions.Regex.Match(page, "/dist/app\\.[^.]+\\.css", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

        var answer = await house.Browser(Who.Anonymous).GetAsync(style);

        Assert.Superset(With("Cache-Control: max-age=31536000, immutable"), Headers(answer));
    }

    private static HashSet<string> With(params string[] more) => [.. Expected, .. more];

    private static HashSet<string> Headers(HttpResponseMessage answer) => [.. answer.Headers.Select(h => $"{h.Key}: {string.Join(", ", h.Value)}")];
}
