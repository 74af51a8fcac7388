using System.Text;
using Samhandling.Platform.SecondFactor;

namespace Samhandling.Tests.Platform.SecondFactor;

public sealed class OneTimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, the rows of SHA-1.
    [Theory]
    [InlineData(59L, "94287082")]
    [InlineData(1111111109L, "07081804")]
    [InlineData(1111111111L, "14050471")]
    [InlineData(1234567890L, "89005924")]
    [InlineData(2000000000L, "69279037")]
    [InlineData(20000000000L, "65353130")]
    public void It_gives_the_codes_of_the_standard(long second, string code)
    {
        var step = OneTimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(second));

        Assert.Equal(code, OneTimeCode.At(Key, step, digits: 8));
        Assert.Equal(code[2..], OneTimeCode.At(Key, step));
    }

    // RFC 4648, section 10: BASE32("fooba"); and the key above, by the base64 module of Python (b32encode).
    [Theory]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    public void A_key_is_written_in_the_letters_that_apps_take(string key, string letters) => Assert.Equal(letters, OneTimeCode.InLetters(Encoding.ASCII.GetBytes(key)));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_half_a_minute_wrong(int away, bool isTaken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);

        Assert.Equal(isTaken, OneTimeCode.StepOf(OneTimeCode.At(Key, OneTimeCode.StepAt(now) + away), Key, now, lastUsed: 0) is not null);
    }

    [Fact]
    public void The_picture_says_whose_key_it_is() =>
        Assert.Equal("otpauth://totp/Samhandling:a%C3%A5%40b.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Samhandling", OneTimeCode.Address(Key, "aå@b.example"));
}
