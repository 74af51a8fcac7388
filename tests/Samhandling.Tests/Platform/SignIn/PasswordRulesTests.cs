using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.SignIn;

public sealed class PasswordRulesTests
{
    private static readonly string[] About = ["Åsa Öberg", "asa.oberg@regionen.example", "Region Dalarna dalarna"];

    [Theory]
    [InlineData("three words in a row")]
    [InlineData("blåbär på berget")]
    [InlineData("samhandling är roligare i regn")]
    [InlineData("dalarnas gula hästar")]
    [InlineData("9382-1193-7740-11")]
    [InlineData("ÅÄÖåäö åäö ÅÄÖ!")]
    public void What_others_do_not_guess_is_taken_whatever_it_is_made_of(string password) => Assert.Null(PasswordRules.Fault(password, About));

    [Theory]
    [InlineData("eleven char")]
    [InlineData("123456789012")]
    [InlineData("aaaaaaaaaaaaaaa")]
    [InlineData("Correct Horse Battery Staple")]
    [InlineData("Samhandling2026!")]
    [InlineData("Lösenord-1234567")]
    [InlineData("passwordpassword")]
    [InlineData("dalarnadalarna")]
    [InlineData("Öberg-1984-1984")]
    [InlineData("asa.oberg@regionen")]
    public void What_one_who_knows_the_owner_or_nobody_guesses_first_is_refused(string password) => Assert.NotNull(PasswordRules.Fault(password, About));
}
