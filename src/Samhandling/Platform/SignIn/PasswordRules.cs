namespace Samhandling.Platform.SignIn;

/// <summary>What is asked of a new password: length, and not to be what one who guesses tries first. Nothing is asked of its composition.</summary>
public static class PasswordRules
{
    public const int Length = 12;

    private const int ShortestWord = 4;
    private const int FewLetters = 4;

    /// <summary>Words that are no secret in this product, or in no product.</summary>
    private static readonly string[] Known =
    [
        "samhandling", "samverkan", "samarbete", "samarbeid", "partnership", "partnerskap", "region", "kommun", "kommune",
        "password", "passwort", "passord", "lösenord", "losenord", "hemligt", "hemmelig", "letmein", "welcome", "välkommen", "valkommen", "velkommen",
        "qwertyuiop", "qwerty", "asdfghjkl", "asdf", "zxcvbnm", "iloveyou", "administrator", "admin", "login", "sommar", "sommer", "vinter", "summer", "winter",
    ];

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "123456789012", "1234567890123", "12345678901234", "123456789123", "123123123123", "121212121212", "123412341234", "123451234512", "112233445566",
        "012345678901", "0123456789012", "098765432109", "987654321098", "147258369147", "147852369147", "1q2w3e4r5t6y", "1q2w3e4r5t6y7u", "1qaz2wsx3edc",
        "1qaz2wsx3edc4rfv", "qazwsxedcrfv", "qazwsxedc123", "q1w2e3r4t5y6", "zaq12wsxcde3", "abcdefghijkl", "abcdefghijklmnop", "abcd1234abcd", "abc123abc123",
        "a1b2c3d4e5f6", "aabbccddeeff", "trustno1trustno1", "monkeymonkey", "dragondragon", "footballfootball", "baseballbaseball", "superman1234",
        "princess1234", "sunshine1234", "starwars1234", "whatever1234", "changeme1234", "changemechangeme", "correcthorsebatterystaple", "correct horse battery staple",
        "fotbollfotboll", "fotballfotball", "hejhejhejhej", "heiheiheihei", "jagälskardig", "jegelskerdeg", "stockholm123", "göteborg1234", "trondheim123",
    };

    /// <param name="password">The new password.</param>
    /// <param name="about">What is known of its owner: name, address, partnerships.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static string? Fault(string password, IEnumerable<string> about)
    {
        if (password.Length < Length) return Texts.TooShort.With(Length);
        var rest = password.ToLowerInvariant();
        if (Common.Contains(rest) || rest.Distinct().Count() < FewLetters) return Texts.TooCommon;
        foreach (var word in about.SelectMany(Words).Concat(Known).OrderByDescending(w => w.Length)) rest = rest.Replace(word, "", StringComparison.Ordinal);
        return rest.Length < password.Length && rest.Count(char.IsLetter) < FewLetters ? Texts.TooKnown : null;
    }

    private static IEnumerable<string> Words(string text) =>
        string.Concat(text.ToLowerInvariant().Select(c => char.IsLetter(c) ? c : ' ')).Split(' ').Where(word => word.Length >= ShortestWord);
}
